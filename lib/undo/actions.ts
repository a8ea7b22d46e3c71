"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { undoInput } from "@/lib/decision/schema";
import { undoDecision } from "./undo";

export const undoDecisionAction = defineAction({ input: undoInput, run: undoDecision, afterwards: () => refresh() });
