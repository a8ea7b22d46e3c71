import { foldedSet } from "../folded-set";

/** What figures are counted in: '16 GB', '2,2 GHz'. */
export const units = foldedSet(
  `B, KB, MB, GB, TB, Kb, Mb, Gb, KiB, MiB, GiB, Kbps, Mbps, Gbps, KBps, MBps, Hz, kHz, MHz, GHz, THz, W, kW, MW, GW, Wh, kWh, MWh, V, kV, A, mAh, Ah,
  HP, PS, Nm, MP, Mpx, megapixel, pixel, px, dpi, ppi, fps, inch, C, F, K, J, kJ, kcal, cal, Pa, hPa, kPa, MPa, bar, psi, dB, lm, Lux, lux, L, ml, DWT, TEU, BTU, ppm, pH, rpm, R`,
);

/** Norms, formats and techniques that a device or a service has; nobody acts by these names. */
export const standards = foldedSet(
  `HTTP, HTTPS, HTML, HTML5, XML, JSON, CSS, SSL, TLS, FTP, DNS, VPN, IP, IPv4, IPv6, TCP IP, URL, RSS, POP, POP3, IMAP, SMTP, API, SDK, PDF, MP3, MP4, JPG, JPEG, PNG, GIF, RAW,
  Wi Fi, WLAN, LAN, WAN, ADSL, FTTH, WiMAX, LTE, LTE A, HSPA, HSPA Plus, HSDPA, HSUPA, DC HSPA, EDGE, GPRS, CDMA, WCDMA, UMTS, VoLTE, NFC, RFID, A GPS, GLONASS, DLNA, MHL, Miracast, HDMI, DVI, VGA, USB OTG, OTG, Type C,
  SSD, HDD, DDR, DDR3, DDR4, ROM, GPU, SoC, MicroSD, microSD, SD, SDHC, SDXC, eSIM, OLED, AMOLED, Super AMOLED, IPS, IPS LCD, TFT, Retina, HD, Full HD, QHD, UHD, HDR, QVGA, FWVGA, WVGA, XVGA, CMOS, CCD, Exmor, Exmor R, Exmor RS, OIS, ISO, DSLR, BSI,
  QR, OCR, IoT, VR, AR, MMS, SMS, OTT, VoIP, VOD, IPTV, DTT, DVB T2, CAPTCHA, BIOS, UEFI, GUI, CRM, ERP, SEO, SaaS, CC, BCC, FAQ`,
);
