import "server-only";
import { guardedFetch, robotName } from "./guarded-fetch";
import { openRobots } from "./open-robots";

/** May our robot fetch this address? Asks the site's robots.txt, at most once an hour. */
export const { mayFetch } = openRobots({ fetch: guardedFetch, robotName });
