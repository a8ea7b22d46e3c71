"use server";
import { redirect } from "next/navigation";
import type { Route } from "next";
import * as z from "zod";
import { defineVisitorAction } from "@/lib/action/define-visitor-action";
import { credentials } from "./schema";
import { leaveSession, startSession } from "./start-session";

export const signInAction = defineVisitorAction({
  input: credentials,
  run: startSession,
  afterwards: ({ next }) => redirect(next as Route),
});

export const signOutAction = defineVisitorAction({
  input: z.object({}),
  run: leaveSession,
  afterwards: ({ next }) => redirect(next as Route),
});
