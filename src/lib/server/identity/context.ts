/** What each sealed thing is bound to: it opens in no other's place. Where none stands here it is the id of its row. */
export const CONTEXT = {
	draft: (draftId: string) => `draft ${draftId}`,
	draftToken: (userId: string) => `draft of ${userId}`,
	answer: (userId: string, threadId: string, act: string) => `answer ${userId} ${threadId} ${act}`,
	authenticator: (userId: string) => `authenticator ${userId}`,
	sso: (userId: string) => `sso ${userId}`,
	ssoHint: (subject: string) => `sso hint ${subject}`,
	picture: (fileId: string) => `picture ${fileId}`,
	draw: (month: string) => `draw ${month}`,
	follower: (followerId: string) => `follower:${followerId}`,
	push: (subscriptionId: string) => `push ${subscriptionId}`,
	vapid: () => 'vapid',
	log: () => 'log',
	witness: () => 'witness',
	webhook: (webhookId: string) => `webhook ${webhookId}`,
	mailIn: (id: string) => `mail in ${id}`,
	mailPen: (id: string) => `mail pen ${id}`,
	lasting: (purpose: string) => `lasting ${purpose}`
} as const;
