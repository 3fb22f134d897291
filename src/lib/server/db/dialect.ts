import { PostgresDialect, PostgresQueryCompiler, ValueNode, type LimitNode } from 'kysely';

/**
 * Says in the text of a statement how many rows are wanted. Behind a parameter Postgres takes it for a tenth of all: the plan
 * for any value then looks dearer than one made for these values, and it plans anew each time what it could have kept.
 */
export class OurCompiler extends PostgresQueryCompiler {
	protected override visitLimit(node: LimitNode): void {
		const { limit } = node;
		if (!ValueNode.is(limit) || !Number.isSafeInteger(limit.value)) return super.visitLimit(node);
		this.append(`limit ${String(limit.value)}`);
	}
}

export class OurDialect extends PostgresDialect {
	override createQueryCompiler(): OurCompiler {
		return new OurCompiler();
	}
}
