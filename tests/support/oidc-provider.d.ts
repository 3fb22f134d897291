/** As much of it as the provider of the tests uses. */
declare module 'oidc-provider' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
	type Context = { oidc: { client: { clientId: string }; session: { accountId: string }; provider: Provider } };

	export default class Provider {
		constructor(issuer: string, configuration: Record<string, unknown>);
		readonly Grant: new (of: { clientId: string; accountId: string }) => Grant;
		callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
		interactionFinished(
			request: IncomingMessage,
			response: ServerResponse,
			result: { login: { accountId: string; acr?: string; ts?: number } } | { error: string }
		): Promise<void>;
	}
	export type { Context };
}
