-- Addresses of people who told us a story move to contacts, where they are sealed. Owned by voices.
-- Personal data: none new. The rows of voices.contact are moved by the site itself (only it has the key to seal them),
-- in a job that runs a second after each start and finds nothing once all are moved. Then the table stays empty.
-- Kept: nothing here. The public can no longer reach the table at all.
revoke all on voices.contact from kept_public_site;
revoke select (receipt_hash), insert (receipt_hash, email) on voices.contact from kept_public_site;
drop policy own_code on voices.contact;
