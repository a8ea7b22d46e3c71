/** The newsroom's clock: every time on a page is told in it. */
export const timeZone = "Asia/Ho_Chi_Minh";
