process.stderr.write('kept: no command yet\n')
