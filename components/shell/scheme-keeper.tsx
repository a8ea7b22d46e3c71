"use client";

import { useLayoutEffect } from "react";

import { applyStoredScheme } from "./stored-scheme";

/** Pages that the browser builds itself (after a thrown error or "not found") never run the head's script. */
export function SchemeKeeper() {
  useLayoutEffect(() => applyStoredScheme(), []);
  return null;
}
