import { foldedSet } from "../folded-set";

export const honorifics = foldedSet(
  `mr, mrs, ms, miss, dr, sir, dame, lord, lady, prof, professor, pope, saint, father, reverend, rev, king, queen, prince, princess`,
);

export const offices = foldedSet(
  `president, vice president, prime minister, deputy prime minister, minister, foreign minister, defence minister, defense minister,
  finance minister, interior minister, secretary, secretary of state, secretary general, defense secretary, foreign secretary, treasury secretary,
  senator, sen, representative, rep, congressman, congresswoman, governor, gov, mayor, chancellor, ambassador, envoy, general, gen, colonel, col, major, maj, captain, capt,
  lieutenant, lt, sergeant, sgt, admiral, adm, judge, justice, attorney general, prosecutor, lawyer, attorney, spokesman, spokeswoman, spokesperson, chairman, chairwoman, chair, chief,
  chief executive, ceo, director, manager, coach, striker, midfielder, defender, goalkeeper, captain, actor, actress, singer, author, writer, analyst, adviser, advisor, expert,
  economist, researcher, scientist, reporter, editor, leader, commander, premier, emperor, crown prince, national security adviser, national security advisor, party leader`,
);

/** Words that end or make the name of a body. */
export const bodyWords = foldedSet(
  `group, corp, corporation, inc, ltd, llc, company, co, holdings, airlines, airline, airways, house, air, aviation, bank, university, college, institute, school, academy, times, post, news, journal, herald, tribune, mail,
  telegraph, guardian, press, agency, association, federation, union, council, committee, commission, ministry, department, office, bureau, board, court, parliament, congress, senate,
  assembly, party, army, navy, force, guard, police, fc, united, city fc, club, league, foundation, fund, trust, society, organization, organisation, network, tv, television, radio, broadcasting, media, motors, electric, energy, petroleum, pharma, labs, technologies, systems,
  software, entertainment, pictures, studios, records, stores, hotel, hospital, novosti, hospital, alliance, coalition, front, movement, authority, administration, center, centre, chartered, securities, capital, partners, partnership, limited, insurance, land, works, research, travel, express, coffee, books, book, steel, seafood, semiconductor, aerospace, display, battery, mining, carbon, networks, auction, infra, holding, invest, management, logistics, solutions, tech, digital, studio, cinema, channel, magazine, newspaper, review, weekly,
  daily, chronicle, gazette, sentinel, observer, examiner, dispatch, bee, sports, fashion, moda, retail, mart, shop, store, foods, food, beverage, brewery, coaches, tourist, tours, lines, shipping, resorts, milk, dairy, rubber, cement, plastics, textile, garment, petro, oil, gas, power, solar, gold, resources, minerals, finance, financial, exchange, ventures, robotics, biotech, healthcare, clinic, medical, rovers, athletic, wanderers,
  sporting, warriors, lakers, bulls, heat, celtics, giants, dodgers, yankees, mets, nuggets, chargers, chiefs, raiders, cowboys, patriots, eagles, knicks, nets, clippers, spurs, rockets, suns, mavericks, pelicans, thunder, bucks, sixers, raptors, thorns, wave, galaxy, dynamo, buffaloes, catfish, grampus, reds, athletics, orioles, rangers, penguins, bruins, sharks, ducks, runners, heritage, high, stripes, music, works, development, construction, engineering, industries, industrial, chemical, chemicals, international, global, telecom, mobile, wireless, cable, post, print, commonwealth, service, services, electronics, motor, video, cargo, trading, aero, airport, hotels, catering, properties, property, telecommunications, communications, consulting, advisors, motorsport, racing, interactive, games, game, records, label, theatre, theater, orchestra, band, brothers, bros, sons`,
);

export const placeWords = foldedSet(
  `street, avenue, road, square, bridge, river, lake, island, islands, mountain, mountains, valley, bay, sea, ocean, airport, stadium, park, province, county, district, city, village, town, state, desert, strait, peninsula, port, hall, palace, temple`,
);

export const placePrepositions = foldedSet(
  "in, at, near, to, from, across, around, into, through, over, outside",
);

export const sentenceOpeners = foldedSet(
  `the, a, an, in, on, at, to, from, of, for, with, by, as, and, but, or, so, if, when, while, after, before, since, until, because, although, though, it, he, she, they, we, you, i, his, her, their, our, its, my, your,
  this, that, these, those, there, here, what, who, which, where, why, how, not, no, yes, one, two, three, four, five, six, seven, eight, nine, ten, some, many, most, all, both, each, every, more, few, another, other, others, such, only, also, even, just, still, now, then, today,
  yesterday, tomorrow, earlier, later, last, next, first, second, meanwhile, however, according, under, over, between, among, during, about, against, without, within, despite, officials, people, police, authorities, state, local, former, new, old, asked, speaking, more, once,
  experts, analysts, residents, witnesses, rescuers, volunteers, critics, supporters, protesters, investors, shares, photo, image, source, by, is, are, was, were, has, have, had, will, would, could, should, may, might, can, do, does, did, be, been, being, let, see, read, look, say, said, says, told`,
);

/** Days, months, languages, peoples: capitals of English that name no entity. */
export const notNames = foldedSet(
  `monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, english, french, spanish,
  christmas, easter, ramadan, god, internet, islam, muslim, muslims, christian, christians, jewish, jews, catholic, catholics, buddhist, islamic`,
);

/** Prizes and contests: with one of these a name is an event. */
export const eventWords = foldedSet(
  `award, awards, festival, prize, championship, championships, cup, games, idol, olympics, olympic, summit, forum, expo, derby, marathon, masters, grammy, oscars, open, tour, ema, vma, cups, trophy, challenge, playoffs, finals, carnival, biennale, fair, expo, slam, act, robotics`,
);

/** Given names that mark a person. */
export const givenNames = foldedSet(
  `john, james, robert, michael, william, david, richard, joseph, thomas, charles, christopher, daniel, matthew, anthony, mark, donald, steven, steve, paul, andrew, joshua, kenneth, kevin, brian, george, timothy, ronald, edward, jason, jeffrey, ryan, jacob, gary,
  nicholas, eric, jonathan, stephen, larry, justin, scott, brandon, benjamin, samuel, gregory, alexander, frank, patrick, raymond, jack, dennis, jerry, tyler, aaron, jose, adam, nathan, henry, peter, kyle, jeremy, walter, keith, roger, simon, martin, tony, bill, jim, tim, tom, ben, sam, joe, mike, dan, rob,
  mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, margaret, sandra, ashley, emily, donna, michelle, carol, amanda, melissa, deborah, stephanie, rebecca, laura, sharon, cynthia, kathleen, amy, angela, anna, emma, nicole, helen, samantha, christine, maria, marie,
  catherine, victoria, julia, kelly, kate, diana, alice, jane, vladimir, dmitry, sergei, sergey, andrei, andrey, ivan, mikhail, alexei, nikolai, boris, igor, pavel, oleg, viktor, yuri, anatoly, jean, pierre, francois, laurent, nicolas, jacques, michel, louis, philippe, angela, hans, klaus, wolfgang, jurgen, carlos, juan, luis, jorge, pedro,
  antonio, francisco, manuel, miguel, fernando, diego, enrique, pablo, marco, giuseppe, giovanni, mario, luigi, silvio, matteo, mohammed, mohamed, muhammad, ahmed, ali, hassan, hussein, mahmoud, omar, abdullah, ibrahim, khalid, mustafa, recep, yousef, benjamin, lionel, cristiano, cris, serena, rafael, novak, roger, edwin, barack, joe, hillary, kamala, jake, adrienne, antony, lloyd`,
);
