import { notFound, redirect } from "next/navigation";

import { isLocale, localePath } from "@/lib/i18n/locales";

export default async function AdminPage({ params }: PageProps<"/[locale]/admin">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  redirect(localePath(locale, "/admin/users"));
}
