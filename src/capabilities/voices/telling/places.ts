/** Where a teller sees their story, and what they can say about it. Never with a code: that is in a cookie of the visit. */
export const YOUR_STORY = '/what-happened/your-story'
export const LOOK = `${YOUR_STORY}/words`
export const SHARING = `${YOUR_STORY}/who-can-read-it`
export const HEARD = `${YOUR_STORY}/heard`
export const ADD = `${YOUR_STORY}/add`
