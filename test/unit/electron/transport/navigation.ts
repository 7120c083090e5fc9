/** The headers a browser adds when a page is opened from such a site, in such a place. */
export function navigation(site: string, destination: string): Readonly<Record<string, string>> {
  return { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': destination };
}
