/** Lets at most `places` tasks run at a time; the others wait for their turn, in order. */
export function makeGate(places: number) {
	const waiting: (() => void)[] = [];
	let free = places;

	const enter = (): Promise<void> | void => {
		if (free > 0) free -= 1;
		else return new Promise((resolve) => waiting.push(resolve));
	};
	const leave = (): void => {
		const next = waiting.shift();
		if (next) next();
		else free += 1;
	};

	return async <T>(task: () => Promise<T>): Promise<T> => {
		await enter();
		try {
			return await task();
		} finally {
			leave();
		}
	};
}
