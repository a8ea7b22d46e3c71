import enAdmin from "./messages/en/admin.json";
import enAuth from "./messages/en/auth.json";
import enCommon from "./messages/en/common.json";
import enDesk from "./messages/en/desk.json";
import enFault from "./messages/en/fault.json";
import enFeeds from "./messages/en/feeds.json";
import enGlossary from "./messages/en/glossary.json";
import enImport from "./messages/en/import.json";
import enProblems from "./messages/en/problems.json";
import enReader from "./messages/en/reader.json";
import enReview from "./messages/en/review.json";
import enShell from "./messages/en/shell.json";
import enCompare from "./messages/en/compare.json";
import enCoverage from "./messages/en/coverage.json";
import enEntities from "./messages/en/entities.json";
import enInbox from "./messages/en/inbox.json";
import enOutlets from "./messages/en/outlets.json";
import enRules from "./messages/en/rules.json";
import enStory from "./messages/en/story.json";
import type { Locale } from "./locales";
import viAdmin from "./messages/vi/admin.json";
import viAuth from "./messages/vi/auth.json";
import viCommon from "./messages/vi/common.json";
import viDesk from "./messages/vi/desk.json";
import viFault from "./messages/vi/fault.json";
import viFeeds from "./messages/vi/feeds.json";
import viGlossary from "./messages/vi/glossary.json";
import viImport from "./messages/vi/import.json";
import viProblems from "./messages/vi/problems.json";
import viReader from "./messages/vi/reader.json";
import viReview from "./messages/vi/review.json";
import viShell from "./messages/vi/shell.json";
import viCompare from "./messages/vi/compare.json";
import viCoverage from "./messages/vi/coverage.json";
import viEntities from "./messages/vi/entities.json";
import viInbox from "./messages/vi/inbox.json";
import viOutlets from "./messages/vi/outlets.json";
import viRules from "./messages/vi/rules.json";
import viStory from "./messages/vi/story.json";

const vietnamese = {
  common: viCommon,
  glossary: viGlossary,
  shell: viShell,
  fault: viFault,
  reader: viReader,
  desk: viDesk,
  review: viReview,
  story: viStory,
  compare: viCompare,
  coverage: viCoverage,
  entities: viEntities,
  inbox: viInbox,
  outlets: viOutlets,
  rules: viRules,
  import: viImport,
  feeds: viFeeds,
  admin: viAdmin,
  auth: viAuth,
  problems: viProblems,
};

/** Vietnamese is the first language: its keys are the keys, and English must have every one of them. */
export type Messages = typeof vietnamese;
export type Namespace = keyof Messages;

const english: Messages = {
  common: enCommon,
  glossary: enGlossary,
  shell: enShell,
  fault: enFault,
  reader: enReader,
  desk: enDesk,
  review: enReview,
  story: enStory,
  compare: enCompare,
  coverage: enCoverage,
  entities: enEntities,
  inbox: enInbox,
  outlets: enOutlets,
  rules: enRules,
  import: enImport,
  feeds: enFeeds,
  admin: enAdmin,
  auth: enAuth,
  problems: enProblems,
};

export const messages: Record<Locale, Messages> = { vi: vietnamese, en: english };
