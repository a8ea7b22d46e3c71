import { expect, test } from "vitest";
import { inboxAddress, inboxFilter, inboxQuery } from "./inbox-address";

const outlet = "018f3a52-1c2d-7000-8000-00000000aa01";

test("an address becomes a filter, and what cannot be read is left out", () => {
  const read = inboxAddress({
    state: "new",
    outlet: "not an id",
    register: "overseas",
    open: "1",
    at: ["x", "y"],
  });
  expect(inboxFilter(read)).toEqual({
    states: ["new"],
    outletId: null,
    register: "overseas",
    withOpenSuggestions: true,
  });
});

test("an empty address is everything that is open", () => {
  expect(inboxFilter(inboxAddress({}))).toEqual({
    states: [],
    outletId: null,
    register: null,
    withOpenSuggestions: false,
  });
});

test("changing a filter keeps the others and goes back to the first page", () => {
  const here = inboxAddress({ state: "new", outlet, after: outlet, at: outlet });
  expect(inboxQuery(here, { register: "domestic" })).toBe(`?state=new&outlet=${outlet}&register=domestic`);
  expect(inboxQuery(here, { outlet: null, state: null })).toBe("");
});

test("turning a page keeps the filters and goes one way", () => {
  const here = inboxAddress({ open: "1", after: outlet });
  expect(inboxQuery(here, { before: outlet, after: null })).toBe(`?open=1&before=${outlet}`);
});
