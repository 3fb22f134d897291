/** Who looks at the page, as far as the frame around it needs to know. */
export type Viewer = { name: string | null; signedIn: boolean; waiting: number; hasDesk: boolean; isAdmin: boolean };
