"use client";

import { useEffect, useRef, useState } from "react";

import { sendPart } from "./ask-own-server";
import { addFiles, weighFiles } from "./chosen-files";
import type { ChosenFile, WeighedFile } from "./chosen-files";
import type { FoundFile } from "./dropped-files";
import { notSent, sendAll, sendFile } from "./send-files";
import type { Sending } from "./send-files";

export type UploadEntry = WeighedFile & { sending: Sending };

export type Upload = {
  entries: UploadEntry[];
  fit: UploadEntry[];
  isSending: boolean;
  add: (found: FoundFile[]) => void;
  remove: (key: string) => void;
  clear: () => void;
  /** Sends what the server does not have yet. Each file's ticket once it has everything, else null. */
  send: (only?: string) => Promise<ReadonlyMap<string, string> | null>;
  stop: () => void;
  /** The server has lost what was sent. */
  forgetSent: () => void;
};

const repaintMillis = 150;

/** The files of one upload: chosen, weighed, on their way. */
export function useUpload(): Upload {
  const [chosen, setChosen] = useState<ChosenFile[]>([]);
  const [sendings, setSendings] = useState<ReadonlyMap<string, Sending>>(new Map());
  const [isSending, setIsSending] = useState(false);
  const run = useRef<AbortController | null>(null);
  const latest = useRef(new Map<string, Sending>());
  const entries = weighFiles(chosen).map((one) => ({ ...one, sending: sendings.get(one.key) ?? notSent }));
  const fit = entries.filter(({ unfit }) => unfit === null);

  // Thousands of pieces tell of themselves; the screen looks a few times a second.
  useEffect(() => {
    if (!isSending) return undefined;
    const timer = window.setInterval(() => setSendings(new Map(latest.current)), repaintMillis);
    return () => window.clearInterval(timer);
  }, [isSending]);

  async function send(only?: string): Promise<ReadonlyMap<string, string> | null> {
    const mine = new AbortController();
    run.current = mine;
    setIsSending(true);
    // Not in an effect: it holds while another page of the desk is looked at, too.
    window.addEventListener("beforeunload", warn);
    const wanted = fit.filter(({ key }) => only === undefined || key === only);
    try {
      await sendAll(wanted, async ({ key, name, file }) => {
        const before = latest.current.get(key) ?? notSent;
        if (before.state === "sent" || mine.signal.aborted) return;
        const onChange = (sending: Sending) => void latest.current.set(key, sending);
        await sendFile({ name, file }, before, {
          send: sendPart,
          signal: mine.signal,
          pause: wait,
          onChange,
        });
      });
    } catch (error) {
      if (!mine.signal.aborted) throw error;
      for (const [key, sending] of latest.current) {
        if (sending.state === "sending")
          latest.current.set(key, { ...sending, state: "waiting", sent: sending.received });
      }
    } finally {
      window.removeEventListener("beforeunload", warn);
      setSendings(new Map(latest.current));
      setIsSending(false);
    }
    const tickets = fit.flatMap(({ key }): [string, string][] => {
      const sending = latest.current.get(key);
      return sending?.state === "sent" && sending.ticket !== null ? [[key, sending.ticket]] : [];
    });
    return !mine.signal.aborted && tickets.length === fit.length ? new Map(tickets) : null;

    function wait(attempt: number): Promise<void> {
      return new Promise((resolve) => {
        const timer = window.setTimeout(resolve, Math.min(1_000 * 2 ** (attempt - 1), 15_000));
        mine.signal.addEventListener("abort", () => {
          window.clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  return {
    entries,
    fit,
    isSending,
    add: (found) => setChosen((known) => addFiles(known, found)),
    remove: (key) => {
      latest.current.delete(key);
      setChosen((known) => known.filter((one) => one.key !== key));
    },
    clear: () => {
      latest.current.clear();
      setSendings(new Map());
      setChosen([]);
    },
    send,
    stop: () => run.current?.abort(),
    forgetSent: () => {
      latest.current.clear();
      setSendings(new Map());
    },
  };
}

function warn(event: BeforeUnloadEvent) {
  event.preventDefault();
}
