/**
 * Decisions wait for one another. Whoever has gone on to another page of the desk by then sends the rest from
 * there, and a page answers only the actions that it knows: so each page of the desk knows them.
 */
import "@/lib/article/actions";
import "@/lib/attribution/actions";
import "@/lib/block/actions";
import "@/lib/coverage/actions";
import "@/lib/entity/actions";
import "@/lib/mention/actions";
import "@/lib/note/actions";
import "@/lib/origin/actions";
import "@/lib/story/actions";
import "@/lib/suggestion/actions";
import "@/lib/undo/actions";
