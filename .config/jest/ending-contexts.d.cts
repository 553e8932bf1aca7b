import type * as hooks from 'node:async_hooks';

/** Node's module for asynchronous contexts, and what ends those that were made by it. */
export declare function endingContexts(): { readonly hooks: typeof hooks; end(): void };
