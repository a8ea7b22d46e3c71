import { expect, test } from "vitest";
import { forbiddenAddress } from "./address-policy";
import { FetchRefusal } from "./fetch-problem";
import { webAddress } from "./web-address";

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The first and last address of each range, and some of the known doors between. */
const deniedIPv4 = words(`
  0.0.0.0 0.0.0.1 0.255.255.255 10.0.0.0 10.1.2.3 10.255.255.255 100.64.0.0 100.100.100.200 100.127.255.255
  127.0.0.0 127.0.0.1 127.0.0.53 127.1.1.1 127.255.255.255 168.63.129.16 169.254.0.0 169.254.169.254
  169.254.170.2 169.254.255.255 172.16.0.0 172.17.0.1 172.20.10.1 172.31.255.255 192.0.0.0 192.0.0.8 192.0.0.9
  192.0.0.10 192.0.0.170 192.0.0.192 192.0.0.255 192.0.2.0 192.0.2.1 192.0.2.255 192.31.196.0 192.31.196.255
  192.52.193.0 192.52.193.255 192.88.99.0 192.88.99.1 192.88.99.255 192.168.0.0 192.168.0.1 192.168.1.1
  192.168.255.255 192.175.48.0 192.175.48.255 198.18.0.0 198.19.255.255 198.51.100.0 198.51.100.255
  203.0.113.0 203.0.113.7 203.0.113.255 224.0.0.0 224.0.0.1 239.255.255.250 239.255.255.255 240.0.0.0
  250.1.2.3 255.255.255.254 255.255.255.255`);

/** Their neighbours on both sides, and ordinary hosts. */
const allowedIPv4 = words(`
  1.0.0.0 1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0
  168.63.129.15 168.63.129.17 169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 191.255.255.255 192.0.1.0
  192.0.1.255 192.0.3.0 192.31.195.255 192.31.197.0 192.52.192.255 192.52.194.0 192.88.98.255 192.88.100.0
  192.167.255.255 192.169.0.0 192.175.47.255 192.175.49.0 198.17.255.255 198.20.0.0 198.51.99.255 198.51.101.0
  203.0.112.255 203.0.114.0 203.162.0.181 123.30.151.89 210.245.31.16 223.255.255.255`);

const deniedIPv6 = words(`
  :: ::1 ::2 ::127.0.0.1 ::8.8.8.8 ::a9fe:a9fe ::ffff:0:0 ::ffff:127.0.0.1 ::ffff:10.0.0.1
  ::ffff:169.254.169.254 ::ffff:a9fe:a9fe ::ffff:168.63.129.16 ::ffff:c0a8:1 0:0:0:0:0:ffff:7f00:1
  ::ffff:0:127.0.0.1 ::ffff:0:8.8.8.8 ::fffe:8.8.8.8 64:ff9b::127.0.0.1 64:ff9b::10.0.0.1 64:ff9b::a9fe:a9fe
  64:ff9b::192.168.1.1 64:ff9b::168.63.129.16 64:ff9b:0:0:0:1:8.8.8.8 64:ff9b:1::8.8.8.8 64:ff9b:1::1
  64:ff9b:1:ffff:ffff:ffff:ffff:ffff 64:ff9c::8.8.8.8 100:: 100::1 100:0:0:1:: 100:0:0:1::8 1::1 400::1 1000::1
  1fff:ffff::1 2001:: 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:1::1 2001:1::2 2001:1::3 2001:2::1
  2001:3::1 2001:4:112::1 2001:5::1 2001:10::1 2001:1f:ffff::1 2001:20::1 2001:2f:ffff::1 2001:30::1
  2001:1ff:ffff::1 2001:db8:: 2001:db8::1 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff 2001:1000::1 2001:1100::1
  2001:6000::1 2001:7fff::1 2001:c000::1 2001:ffff::1 2002:7f00:1:: 2002:7f00:1::1 2002:a00:1::1 2002:a9fe:a9fe::
  2002:c0a8:101::1 2002:ac10:1::1 2002:a83f:8110::1 2002:e000:1::1 2002:ffff:ffff:: 2002:0:1:: 2003:4000::1
  2004::1 2100::1 2300::1 2420::1 25ff::1 2612::1 2620:200::1 2620:4f:8000::1 2620:4f:8000:ffff::1 2640::1
  2700::1 2810::1 2900::1 2a20::1 2b00::1 2c10::1 2d00::1 2e00::1 2fff::1 3000::1 3ffe::1 3ffe:831f::1 3fff::1
  3fff:fff:ffff::1 3fff:1000::1 3fff:ffff::1 4000::1 5f00::1 5f00:ffff::1 6000::1 8000::1 a000::1 c000::1
  e000::1 f000::1 f800::1 fc00:: fc00::1 fcff::1 fd00::1 fd00:ec2::254 fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
  fe00::1 fe80:: fe80::1 fe80::a9fe:a9fe febf:ffff::1 fe80::1%eth0 2606:4700::1111%2 fec0::1 feff:ffff::1 ff00::
  ff01::1 ff02::1 ff02::fb ff05::2 ff0e::1 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 2606:4700::5efe:127.0.0.1
  2606:4700::200:5efe:10.0.0.1 2a00:1450::5efe:a9fe:a9fe`);

const allowedIPv6 = words(`
  2001:200::1 2001:3ff:ffff::1 2001:400::1 2001:4860:4860::8888 2001:500:88:200::8 2001:67c:2e8:22::c100:68b
  2001:800::1 2001:c00::1 2001:db7::1 2001:db9::1 2001:dff::1 2001:e00::1 2001:ee0:4001::1 2001:1200::1
  2001:1400::1 2001:1bff::1 2001:1c00::1 2001:2000::1 2001:3fff::1 2001:4000::1 2001:4de0::1 2001:5000::1
  2001:8000::1 2001:9fff::1 2001:a000::1 2001:bfff::1 2003:: 2003:3fff::1 2400:cb00::1 2402:800::1 2404:6800::200e
  2405:4800::1 2410::1 2600:: 2600:1f18::1 2606:4700:4700::1111 2607:f8b0::1 260f:ffff::1 2610::1 2620:0:ccc::2
  2620:1ec:c11::200 2620:4f:7fff::1 2620:4f:8001::1 2630::1 2800::1 2a00:1450:4001::200e 2a03:2880::1 2a0f:ffff::1
  2a10:1::1 2c00::1 2c0f:fb50::1 ::ffff:8.8.8.8 ::ffff:808:808 64:ff9b::8.8.8.8 64:ff9b::102:304 2002:808:808::1
  2002:101:101:: 2606:4700::5efe:8.8.8.8 2606:4700:0:5efe::127`);

const notAddresses = [
  "",
  " ",
  "localhost",
  "127.1",
  "2130706433",
  "0x7f.1",
  "0177.0.0.1",
  "1.2.3",
  "1.2.3.4.5",
  "::g",
];
const alsoNot = [
  "[::1]",
  "127.0.0.1:80",
  " 8.8.8.8",
  "8.8.8.8 ",
  "8.8.8.8\n",
  "１.1.1.1",
  "fe80",
  "08.8.8.8",
  "null",
];

test.each([...deniedIPv4, ...deniedIPv6, ...notAddresses, ...alsoNot])(
  "no connection is made to %j",
  (address) => {
    expect(forbiddenAddress(address)).toEqual(expect.any(String));
  },
);

test.each([...allowedIPv4, ...allowedIPv6])("%s is of the public internet", (address) => {
  expect(forbiddenAddress(address)).toBeNull();
});

/** Ways of writing 127.0.0.1, 169.254.169.254, 10.0.0.1 and others as a host; each is one address to the parser. */
const oddLiterals = words(`
  127.0.0.1 127.0.0.1. 127.1 127.0.1 127.1. 2130706433 2130706433. 017700000001 0x7f000001 0X7F000001 0x7f.1 0x7f.0.0.1
  0177.0.0.1 0177.0.0.01 0x7f.0x0.0x0.0x1 127.0x0.0.01 00000177.0.0.1 0x0000007f.0.0.1 127.000.000.001 127.0.0.0x1
  １２７.０.０.１ １２７。０。０。１ 127｡0｡0｡1 127．0．0．1 ①②⑦.⓪.⓪.① 1２7.0.0.1 %31%32%37.0.0.1 127%2e0%2e0%2e1
  %31%32%37%2E%30%2E%30%2E%31 0%787f.1 127.0.0.%31 0x7f.0.0.%31 𝟏𝟐𝟕.𝟎.𝟎.𝟏 ₁₂₇.0.0.1 ¹²⁷.0.0.1 127.0.0.1\u00AD
  169.254.169.254 2852039166 0xa9fea9fe 025177524776 169.254.43518 169.16689662 0xa9.0xfe.0xa9.0xfe 0251.0376.0251.0376
  0xA9FE.0xA9FE 169.254.0xa9fe 0 0. 0x0 00 0.0 0.0.0 0x 10.1 0xa000001 012.1 167772161 0xa.0.1 192.168.257 192.11010049
  0xc0a80101 030052000401 172.16.1 172.1048577 0xac100001 100.64.1 198.18.1 255.255.255.255 4294967295 0xffffffff
  037777777777 168.63.33040 0xa83f8110 2822734096
  [::] [::1] [0:0:0:0:0:0:0:1] [0000::0001] [::0001] [::127.0.0.1] [::ffff:127.0.0.1] [::FFFF:7F00:1] [::ffff:7f00:0001]
  [0:0:0:0:0:ffff:127.0.0.1] [::ffff:169.254.169.254] [::ffff:a9fe:a9fe] [::ffff:0:127.0.0.1] [64:ff9b::127.0.0.1]
  [64:ff9b::7f00:1] [64:FF9B:1::1] [2002:7f00:1::] [2002:7F00:0001::1] [2001::1] [2001:DB8::1] [fe80::1] [FE80::1] [fc00::1]
  [fd00:ec2::254] [ff02::1] [fec0::1] [3fff::1] [5f00::1] [100::1]`);

const reach = { forbidden: forbiddenAddress, exempt: new Set<string>() };

test.each(oddLiterals)("the host %j is refused before anything is asked", (host) => {
  for (const scheme of ["http", "https"]) {
    const problem = problemOf(`${scheme}://${host}/feed.xml`);
    expect(["forbidden_address", "bad_address"]).toContain(problem);
  }
});

test("most odd spellings are understood, not merely unreadable", () => {
  const understood = oddLiterals.filter((host) => problemOf(`http://${host}/`) === "forbidden_address");
  expect(understood.length).toBeGreaterThan(oddLiterals.length - 8);
});

test.each([
  ["http://8.8.8.8/", "8.8.8.8"],
  ["http://134744072/", "8.8.8.8"],
  ["http://0x08.8.8.8/", "8.8.8.8"],
  ["https://[2606:4700:4700::1111]/", "[2606:4700:4700::1111]"],
  ["https://[::ffff:8.8.8.8]/", "[::ffff:808:808]"],
  ["https://TOASOAN.example./tin", "toasoan.example"],
  ["https://tòa-soạn.example/", "xn--ta-son-3wa0191d.example"],
  ["https://ｎｅｗｓ.example/", "news.example"],
  ["https://news%2Eexample/", "news.example"],
])("%s is read as the host %s", (address, host) => {
  expect(webAddress(address, reach).hostname).toBe(host);
});

test.each([
  ["", "bad_address"],
  ["news.example/feed", "bad_address"],
  ["//news.example/", "bad_address"],
  ["http://", "bad_address"],
  ["http:///", "bad_address"],
  ["http://a b/", "bad_address"],
  ["http://[::1", "bad_address"],
  ["http://[::1%25lo]/", "bad_address"],
  ["http://1.2.3.4.5/", "bad_address"],
  ["http://256.1.1.1/", "bad_address"],
  ["http://4294967296/", "bad_address"],
  ["http://0x100000000/", "bad_address"],
  ["http://09.1.1.1/", "bad_address"],
  ["http://news..example/", "bad_address"],
  ["http://news.example../", "bad_address"],
  ["http://.news.example/", "bad_address"],
  ["http://-news.example/", "bad_address"],
  ["http://ne%00ws.example/", "bad_address"],
  ["http://news.example:99999/", "bad_address"],
  ["http://news.example:http/", "bad_address"],
  [`http://${"a".repeat(64)}.example/`, "bad_address"],
  [`http://${"a.".repeat(140)}example/`, "bad_address"],
  [`http://news.example/${"a".repeat(5000)}`, "bad_address"],
  [`http://news.example/${"ế".repeat(800)}`, "bad_address"],
  ["ftp://news.example/", "forbidden_scheme"],
  ["file:///etc/passwd", "forbidden_scheme"],
  ["gopher://127.0.0.1:70/_x", "forbidden_scheme"],
  ["data:text/html,x", "forbidden_scheme"],
  ["javascript:alert(1)", "forbidden_scheme"],
  ["ws://news.example/", "forbidden_scheme"],
  ["blob:https://news.example/x", "forbidden_scheme"],
  ["view-source:http://news.example/", "forbidden_scheme"],
  ["feed://news.example/", "forbidden_scheme"],
  ["http://user@news.example/", "forbidden_credentials"],
  ["http://user:word@news.example/", "forbidden_credentials"],
  ["http://:word@news.example/", "forbidden_credentials"],
  ["http://news.example@127.0.0.1/", "forbidden_credentials"],
  ["http://news.example:80%40127.0.0.1/", "bad_address"],
  ["http://news.example\\@127.0.0.1/", null],
  ["http://127.0.0.1\\@news.example/", "forbidden_address"],
  ["http://127.0.0.1#@news.example/", "forbidden_address"],
  ["http://127.0.0.1?@news.example/", "forbidden_address"],
  ["http:127.0.0.1/", "forbidden_address"],
  ["http:/127.0.0.1/", "forbidden_address"],
  ["http:\\\\127.0.0.1\\", "forbidden_address"],
  ["ht\ntp://127.0.0.1/", "forbidden_address"],
  ["http://127.0.\t0.1/", "forbidden_address"],
  ["\u0000 http://127.0.0.1/", "forbidden_address"],
  ["HTTP://127.0.0.1/", "forbidden_address"],
  ["http://news.example:22/", "forbidden_port"],
  ["http://news.example:25/", "forbidden_port"],
  ["http://news.example:5432/", "forbidden_port"],
  ["http://news.example:8080/", "forbidden_port"],
  ["https://news.example:8443/", "forbidden_port"],
  ["http://news.example:0/", "forbidden_port"],
  ["http://news.example:81/", "forbidden_port"],
  ["http://news.example:80/", null],
  ["https://news.example:443/", null],
  ["http://news.example:443/", null],
  ["http://news.example:/", null],
  ["http://news.example:00080/", null],
  ["  https://news.example/tin?a=1#muc  ", null],
])("the address %j gives %j", (address, problem) => {
  expect(problemOf(address)).toBe(problem);
});

test("only the very host and port of a test are exempted", () => {
  const exempted = { ...reach, exempt: new Set(["127.0.0.1:4010", "bao-a.localhost:4010"]) };
  expect(webAddress("http://127.0.0.1:4010/a#b", exempted).href).toBe("http://127.0.0.1:4010/a");
  expect(webAddress("http://0x7f.1:4010/", exempted).hostname).toBe("127.0.0.1");
  expect(webAddress("http://BAO-A.localhost.:4010/", exempted).hostname).toBe("bao-a.localhost");
  expect(problemOf("http://127.0.0.1:4011/", exempted)).toBe("forbidden_port");
  expect(problemOf("http://127.0.0.1/", exempted)).toBe("forbidden_address");
  expect(problemOf("http://user@127.0.0.1:4010/", exempted)).toBe("forbidden_credentials");
});

test("the table is as large as it claims", () => {
  const forms = new Set(
    [deniedIPv4, deniedIPv6, allowedIPv4, allowedIPv6, notAddresses, alsoNot, oddLiterals].flat(),
  );
  expect(forms.size).toBeGreaterThan(400);
});

function problemOf(address: string, within = reach): string | null {
  try {
    webAddress(address, within);
    return null;
  } catch (error) {
    if (error instanceof FetchRefusal) return error.failure.problem;
    throw error;
  }
}
