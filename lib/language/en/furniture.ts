/** Words of a site's furniture, lower-case. The same lists as for Vietnamese, see there. */

export const closingHeadings = [
  "you may also like",
  "you might also like",
  "more from",
  "more on this story",
  "more stories",
  "most read",
  "most popular",
  "trending now",
  "recommended for you",
  "recommended stories",
  "comments",
  "leave a comment",
  "leave a reply",
  "related articles",
  "related stories",
  "latest news",
  "sponsored content",
];

export const relatedHeadings = [
  "related",
  "read more",
  "see also",
  "read also",
  "also read",
  "related topics",
];

export const shareWords = [
  "share",
  "share this",
  "share this article",
  "share on",
  "this",
  "article",
  "on",
  "save",
  "print",
  "email",
  "copy link",
  "follow",
  "facebook",
  "twitter",
  "x",
  "whatsapp",
  "linkedin",
  "reddit",
  "pinterest",
  "flipboard",
];

export const subscriptionOpenings = [
  "sign up for",
  "subscribe to",
  "get our newsletter",
  "get the latest",
  "follow us",
  "download our app",
  "support our journalism",
];

export const copyrightOpenings = ["copyright", "all rights reserved", "(c) 20", "this material may not be"];

export const tagOpenings = ["tags", "topics", "filed under"];

export const furnitureLines = [
  "advertisement",
  "advertising",
  "skip to content",
  "skip to main content",
  "home",
  "sign in",
  "log in",
  "subscribe",
  "menu",
  "search",
  "back to top",
  "continue reading",
  "story continues below advertisement",
];
