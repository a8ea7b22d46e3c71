/**
 * Places that news texts are datelined from, folded with `foldMarks`. Needed only where nothing but
 * a space parts the dateline from the lead.
 */
export const datelinePlaces: ReadonlySet<string> = new Set(
  `washington, new york, los angeles, san francisco, chicago, houston, miami, boston, atlanta, dallas,
  westminster, garden grove, little saigon, san jose, ottawa, toronto, montreal, vancouver, mexico city,
  havana, brasilia, rio de janeiro, sao paulo, buenos aires, santiago, lima, bogota, caracas, london, paris,
  berlin, munich, frankfurt, rome, vatican, vatican city, madrid, barcelona, lisbon, brussels, amsterdam,
  the hague, geneva, zurich, bern, vienna, prague, warsaw, budapest, bucharest, sofia, athens, istanbul, ankara,
  stockholm, oslo, copenhagen, helsinki, riga, vilnius, tallinn, minsk, kyiv, kiev, moscow, moskva, matxcova,
  st petersburg, tbilisi, yerevan, baku, astana, tashkent, kabul, islamabad, karachi, new delhi, mumbai, dhaka,
  colombo, kathmandu, beijing, bac kinh, shanghai, thuong hai, hong kong, taipei, dai bac, seoul, pyongyang,
  binh nhuong, tokyo, osaka, manila, jakarta, bali, singapore, kuala lumpur, bangkok, vientiane, phnom penh,
  nam vang, yangon, naypyidaw, hanoi, ha noi, saigon, sai gon, da nang, hue, can tho, hai phong, nha trang,
  tp hcm, tphcm, canberra, sydney, melbourne, perth, wellington, auckland, jerusalem, tel aviv, gaza, ramallah,
  beirut, damascus, baghdad, tehran, riyadh, dubai, abu dhabi, doha, kuwait city, sanaa, amman, cairo, tripoli,
  tunis, algiers, rabat, khartoum, addis ababa, nairobi, mogadishu, kampala, lagos, abuja, accra, dakar,
  johannesburg, cape town, pretoria, harare, united nations, lien hiep quoc, lien hop quoc`
    .split(",")
    .map((place) => place.trim().replace(/\s+/g, " ")),
);
