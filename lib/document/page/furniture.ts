/** Class and id of an element as `-word-word-`: camelCase, underscores and BEM all read the same. */
export function classWords(element: Element): string {
  const id = element.getAttribute("id") ?? "";
  // A longer id is a heading's words: "sharing-with-a-single-developer".
  const shortId = id.split(/[-_]/).length <= 3 ? id : "";
  const names = `${element.getAttribute("class") ?? ""} ${shortId}`
    .slice(0, 600)
    .split(/\s+/)
    // WordPress writes the post's own tags and categories here: words about the story, not about the place.
    .filter(
      (name) =>
        !/^(?:tag|category|cat|type|post|postid|author|format|status|section)-[a-z0-9-]+$/i.test(name) ||
        /^(?:post|author|section|tag)-(?:nav|navigation|tags|meta|bio|box|info|card|related|share|footer|list|links|cloud|header)/i.test(
          name,
        ),
    );
  const words = names
    .join("-")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return `-${words}-`;
}

const furnitureNames = [
  "comments?",
  "commentlist",
  "disqus",
  "livefyre",
  "respond",
  "fb-comments",
  "reader-comments",
  "related[a-z]*",
  "relatedposts",
  "recommend(?:ed|ations?)?",
  "recirc(?:ulation)?",
  "more-(?:from|on|stories|news|articles|posts|in|like|coverage|reading)",
  "most-(?:read|popular|viewed|commented|shared|recent)",
  "(?:read|up|watch)-(?:next|more|also)",
  "next-(?:article|story|post|up)",
  "also-read",
  "see-also",
  "you-may(?:-also)?(?:-like)?",
  "readmore",
  "trending",
  "popular(?:-posts)?",
  "latest-(?:news|posts|articles|stories)",
  "teasers?",
  "promos?",
  "promoted",
  "promotion",
  "promobox",
  "sponsor(?:ed|s)?",
  "advert[a-z]*",
  "ads?",
  "adv",
  "adbox",
  "adsbygoogle",
  "ad-?(?:slot|unit|container|wrapper|label)",
  "banner",
  "dfp",
  "taboola",
  "outbrain",
  "zergnet",
  "revcontent",
  "mgid",
  "newsletters?(?:-[a-z]+)?",
  "subscribe",
  "subscription",
  "subscribe-box",
  "sign-?up",
  "opt-?in",
  "mailchimp",
  "mc-embed",
  "share",
  "shares",
  "sharing",
  "share-?(?:bar|tools|buttons?|links?|this)",
  "sharedaddy",
  "addthis",
  "addtoany",
  "social",
  "socials",
  "social-?(?:share|media|links|icons|bar|buttons|tools)",
  "follow(?:-us)?",
  "breadcrumbs?",
  "pagination",
  "pager",
  "paging",
  "page-nav",
  "nav",
  "navbar",
  "navigation",
  "menu",
  "submenu",
  "sidebar",
  "side-bar",
  "rail",
  "right-rail",
  "widget-(?:area|title)",
  "footer",
  "cookies?",
  "consent",
  "gdpr",
  "pop-?up",
  "modal",
  "lightbox",
  "dialog",
  "tooltip",
  "login",
  "log-in",
  "register",
  "regwall",
  "author-?(?:bio|box|info|card|about|profile|description|details|block|footer)",
  "about-(?:the-)?author",
  "author-?about",
  "bio",
  "writer-bio",
  "contributor",
  "tags",
  "tag-(?:list|links|cloud|container|wrap|box|items?)",
  "(?:post|entry|article|story|news)-tags?",
  "tagcloud",
  "keywords?",
  "hashtags?",
  "cat-links",
  "(?:article|story)-topics",
  "no-?print",
  "print-only",
  "skip(?:-link|-to[a-z-]*)?",
  "copyright",
  "rating",
  "ratings",
  "poll",
  "survey",
  "quiz",
  "app-download",
  "download-app",
  "toolbar",
  "(?:article|post|story|entry)-(?:tools|actions|footer|utility|links)",
  "toc",
  "table-of-contents",
  "mw-editsection",
  "navbox",
  "catlinks",
  "sr-only",
  "visually-?hidden",
  "screen-reader(?:-text)?",
  "jw-player",
  "vjs-[a-z]+",
  "video-js",
  "site-header",
  "masthead",
  "global-header",
  "donate",
  "donation",
  "feedback",
  "report-(?:error|typo)",
  "corrections-form",
  "read-original",
  "lien-quan",
  "tin-lien-quan",
  "tinlienquan",
  "lienquan",
  "tin-moi",
  "tin-khac",
  "tinkhac",
  "doc-nhieu",
  "docnhieu",
  "xem-nhieu",
  "xem-them",
  "cung-chuyen-muc",
  "binh-luan",
  "binhluan",
  "y-kien",
  "ykien",
  "chia-se",
  "chiase",
  "tu-khoa",
  "tukhoa",
  "quang-cao",
  "quangcao",
  "tin-tai-tro",
  "relate",
  "insert-?news",
  "vnnews[a-z]*related",
];
const furniture = new RegExp(`-(?:${furnitureNames.join("|")})-`);
const discussion = /-(?:comments?|commentlist|disqus|respond|binh-luan|binhluan|reader-comments)-/;
const details =
  /-(?:by-?lines?|authors?|author-name|dateline|timestamp|time-?stamp|published|publish-date|pub-?date|post-date|entry-date|posted-on|(?:post|entry|article|story)-(?:meta|info|byline|date|time|data)|meta|metadata|read(?:ing)?-time|views?-count|kicker|eyebrow|tac-gia|tacgia|ngay-dang|thoi-gian|bread-crumb)-/;

export function isFurnitureClass(words: string): boolean {
  return furniture.test(words);
}

export function isDiscussionClass(words: string): boolean {
  return discussion.test(words);
}

/** Who and when, which metadata holds already. */
export function isDetailsClass(words: string): boolean {
  return details.test(words);
}

const relatedHeading =
  /^(?:(?:you )?(?:may|might) also (?:like|be interested).*|(?:more|read more|latest|further|also|other|most|top|popular|recent|trending|suggested|recommended|related)(?: (?:from|on|in|about|by|for|popular|read|viewed|news|stories|articles|posts|coverage|content|reading|links|topics|videos?|this).*)?|related|see also|read (?:next|also|more)|up next|(?:recommended|suggested) for you|what to read next|don['’]t miss|don['’]t miss this|in case you missed it|share (?:this|on).*|about the authors?|leave a (?:reply|comment).*|(?:\d+ )?(?:comments?|replies|responses|thoughts on).*|comments? \(\d+\)|join the (?:conversation|discussion)|filed under.*|tags|topics|newsletter|sign up.*|subscribe.*|follow us.*|post navigation|advertisement|sponsored.*|tin (?:liên quan|cùng chuyên mục|mới|khác|đọc nhiều|nóng|nổi bật).*|bài (?:liên quan|cùng chuyên mục|đọc nhiều|viết liên quan).*|có thể bạn (?:quan tâm|thích).*|xem thêm|đọc thêm|đọc nhiều.*|xem nhiều.*|cùng chuyên mục|bình luận.*|ý kiến.*bạn đọc.*|chủ đề liên quan|từ khóa.*|mời bạn đọc.*|tin tài trợ|weitere (?:artikel|themen|nachrichten).*|mehr zum thema.*|lesen sie auch.*|das könnte sie.*|kommentare.*|à lire aussi|lire aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires)|commentaires.*|te puede interesar|noticias relacionadas|artículos relacionados|lea también|comentarios.*|leia (?:também|mais)|veja também|notícias relacionadas|leggi anche|potrebbe interessarti.*|lees ook|читайте также.*|по теме.*|похожие.*|комментарии.*|relacionadas?|zobacz także|czytaj (?:też|także|również)|přečtěte si.*)\s*[:…>»]*$/iu;

/** A heading below which no article goes on. */
export function isClosingHeading(text: string): boolean {
  return text.length < 70 && relatedHeading.test(text.replace(/^[\s>»•|*-]+/, ""));
}

const pointer =
  /^[\s>»•|*[(–—-]*(?:read (?:more|also|next|the (?:full|original).{0,40})|also read|related(?: (?:article|story|stories|coverage|content|news|reading|video|link|post)s?)?|see also|see more|more (?:on|from|about) .{2,60}|more|watch(?: (?:more|now|also|live|video))?|listen|recommended|don['’]t miss|must[- ]read|in pictures|gallery|click (?:here|to)|xem thêm|đọc thêm|xem tiếp|đọc tiếp|>>+|liên quan|tin liên quan|bài liên quan|mời (?:bạn|quý).{0,30}(?:đọc|xem|theo dõi)|lesen sie (?:auch|mehr)|mehr zum thema|lire (?:aussi|la suite)|à lire(?: aussi)?|voir aussi|lea (?:también|más)|leer (?:también|más)|le puede interesar|leia (?:também|mais)|veja também|saiba mais|leggi anche|lees ook|читайте также|смотрите также|zobacz także|czytaj (?:też|także|również)|čtěte (?:také|více)|přečtěte si)\s*(?:[:>»\-–—|]|$)/iu;

/** A line that only sends the reader elsewhere. */
export function isPointer(text: string, linked: number): boolean {
  return (
    text.length < 300 &&
    pointer.test(text) &&
    (linked > 0.3 || /:/.test(text.slice(0, 40)) || text.length < 40)
  );
}

const furnitureLines = [
  /^(?:advertisement|advertising|publicité|werbung|anzeige|publicidad|pubblicità|quảng cáo|sponsored(?: content)?|promoted|continue reading(?: the main story| below)?|story continues below.{0,40}|article continues (?:after|below).{0,40}|skip advertisement|loading\.*|share|tweet|pin it|print|email|e-mail|save|reply|like|follow|copy link|whatsapp|facebook|twitter|linkedin|reddit|pinterest|telegram|zalo|chia sẻ|in bài|lưu bài viết|thích|gửi|top|back to top|close|menu|search|next|previous|prev|trở lại.{0,20}|về trang chủ|play video|watch|image|photo|video|photos|credit|caption|new|live|exclusive|updated|correction|tags?:?|comments?|view comments|show comments|hide caption|toggle caption|enlarge this image|(?:view|open) (?:image )?(?:gallery|in gallery|image)|full screen|caption options|embed|download|transcript)[.:!]?$/iu,
  /^(?:share|tweet|pin|email|send|print)(?: (?:this|on|to|via|with|article|story|it|page|facebook|twitter|whatsapp|linkedin|pinterest|reddit|email|friends?|a friend|your friends))+.{0,40}$/iu,
  /^(?:share|facebook|twitter|whatsapp|linkedin|e-?mail|reddit|pinterest|pocket|flipboard|telegram|zalo|print|copy link|messenger|tumblr|google\+?|x|more|line|viber|[|,·•/\s])+$/iu,
  /^(?:follow|like|find|join|connect with) (?:us|me|@?\w+(?: \w+){0,3}) on .{0,80}$/iu,
  /^(?:(?:please )?(?:sign up|subscribe|register|log ?in|sign in) (?:to|for|now|here|today|with|and).{0,140})$/iu,
  /^(?:get (?:the|our|more|breaking) .{0,80}(?:newsletter|inbox|app|delivered).{0,80})$/iu,
  /^(?:©|\(c\)|copyright)\s.{0,160}$/iu,
  /^.{0,60}all rights reserved\.?.{0,80}$/iu,
  /^(?:tags?|filed under|posted in|categor(?:y|ies)|topics?|keywords?|labels?|schlagworte|mots[- ]clés|etiquetas|từ khóa|chủ đề|thẻ)\s*:.{0,240}$/iu,
  /^(?:\d[\d.,]*k?\s*)?(?:comments?|shares?|views?|likes?|replies|bình luận|lượt xem|lượt thích|kommentare|commentaires|comentarios)(?:\s*[(:]?\s*\d[\d.,]*k?\)?)?$/iu,
  /^(?:\d+|one|two|three|four|five)\s*(?:min(?:ute)?s?|phút)\s*(?:read|đọc)?$/iu,
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|be the first to comment|gửi bình luận|viết bình luận|your email address will not be published).{0,120}$/iu,
  /^.{0,60}(?:uses cookies|we use cookies|cookie policy|accept (?:all )?cookies).{0,200}$/iu,
  /^(?:photo|image|picture|photograph|foto|ảnh|pic|bild|video|credit|photo credit|image credit|image source|photo by|source de l'image|getty images|hình ảnh|nguồn ảnh)s?\s*(?:credit|courtesy|source|by|minh họa)?\s*[:/©].{0,120}$/iu,
];

/** A line that no writer wrote as part of an article. */
export function isFurnitureLine(text: string): boolean {
  return text.length < 300 && furnitureLines.some((line) => line.test(text));
}

const dateWords = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|am|pm|a\.m\.|p\.m\.|[ecmp][ds]?t|gmt|utc|ist|bst|cet|at|on|the|updated|published|posted|last|modified|first|by|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|tháng|lúc|cập|đăng|giờ|phút|ago|hours?|minutes?|days?|mins?|st|nd|rd|th|de|um|uhr|le|à|del|min|read)`;
const dateOnly = new RegExp(String.raw`^(?:${dateWords}(?![\p{L}])|[\d\s,.:/|·•()+\-–—@])+$`, "iu");

export function isDateLine(text: string): boolean {
  return text.length < 120 && /\d/.test(text) && dateOnly.test(text);
}

export function isBylineLine(text: string, byline: string | null): boolean {
  if (text.length > 140) return false;
  const bare = text.replace(/^(?:by|written by|posted by|von|por|par|bởi|tác giả|theo)\s*:?\s+/iu, "");
  if (byline !== null && bare.toLowerCase() === byline.toLowerCase()) return true;
  return /^(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Rr]eported by)[\s:]+\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|&|,|de|van|von|\||for)){0,8}(?:\s*[,|•·–-].{0,60})?$/u.test(
    text,
  );
}
