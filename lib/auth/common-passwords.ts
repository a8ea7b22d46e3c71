const words = [
  "password", "passw0rd", "p@ssword", "p@ssw0rd", "matkhau", "mat khau", "mật khẩu", "iloveyou", "anhyeuem",
  "qwerty", "qwertyuiop", "asdfghjkl", "letmein", "welcome", "admin", "administrator", "collate", "newsroom",
  "toasoan", "tòa soạn", "vietnam", "việt nam", "saigon", "hanoi", "editor", "bientap", "biên tập", "changeme",
  "football", "baseball", "sunshine", "princess", "dragon", "master", "superman",
];
const endings = [
  "", "1", "12", "123", "1234", "12345", "123456", "1234567", "12345678", "123456789", "1234567890", "!", "1!",
  "123!", "@123", "@1234", "@12345", "@123456", "2024", "2025", "2026", "2027", "@2025", "@2026",
];

/** What is tried first, of at least twelve characters: the usual words, alone, twice, or with the usual endings. */
export const commonPasswords: ReadonlySet<string> = new Set(
  words.flatMap((word) => [...endings.map((ending) => word + ending), word + word, `${word}${word}${word}`]),
);
