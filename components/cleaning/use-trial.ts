"use client";

import { useState, useTransition } from "react";

import { readOrNull } from "@/components/shell/read-or-null";
import { countReachAction, tryRuleAction } from "@/lib/cleaning/actions";
import type { Reach, RuleTrial } from "@/lib/cleaning/trial-queries";
import type { RuleInput } from "@/lib/cleaning/schema";

type Looked<T> = { of: string; found: T | null };

/** What a rule would do, asked for on purpose; an answer about another pattern than the one on the screen is none. */
export function useTrial(rule: RuleInput | null) {
  const of = JSON.stringify(rule);
  const [trial, setTrial] = useState<Looked<RuleTrial> | null>(null);
  const [reach, setReach] = useState<Looked<Reach> | null>(null);
  const [trying, startTrial] = useTransition();
  const [counting, startCount] = useTransition();

  function look(asked: RuleInput) {
    startTrial(async () => {
      const found = await readOrNull(tryRuleAction(asked));
      startTrial(() => setTrial({ of: JSON.stringify(asked), found }));
    });
  }

  function count(asked: RuleInput) {
    startCount(async () => {
      const found = await readOrNull(countReachAction(asked));
      startCount(() => setReach({ of: JSON.stringify(asked), found }));
    });
  }

  return {
    look,
    count,
    trying,
    counting,
    trial: trial?.of === of ? trial.found : null,
    failed: trial?.of === of && trial.found === null,
    reach: reach?.of === of ? reach.found : null,
  };
}
