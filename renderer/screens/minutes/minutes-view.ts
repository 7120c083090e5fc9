/** How the preview shows the minutes: as readers will see them, or as the text that leaves. */
export type MinutesView = 'page' | 'text';
