/**
 * The build needs one address of every kind to check that its page can be cached whole; which stories there
 * are is only known when people write them. No slug begins with a hyphen, so this one is never found.
 */
export const placeholder = "-";
