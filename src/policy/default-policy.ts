import { allSettings } from './all-settings';
import type { Policy } from './policy';
import { policyOf } from './policy-of';

/**
 * What stands where a user has said nothing (R30). Only the frame of jobs, which hands it on, and functions, which fall back on it, may
 * take it from here.
 */
export const defaultPolicy: Policy = policyOf(allSettings.map((setting) => ({ path: setting.path, value: setting.default })));
