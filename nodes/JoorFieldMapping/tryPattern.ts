import type { IDataObject } from 'n8n-workflow';
import { skusOf } from '../shared/mapping/engine';
import { describeSkuTrial, trySkuPattern } from '../shared/mapping/rules/codes/skuPatternTrial';
import type { MappingParameters } from './readParameters';

/**
 * Tries the SKU pattern on the SKUs of the items before it is used: a sentence when some do not fit, with examples and
 * a pattern that would fit better; nothing when all fit or there is no pattern.
 */
export function tryPattern(inputs: IDataObject[], { options, direction }: MappingParameters): string[] {
	const { skuPattern = '' } = options;
	if (skuPattern.trim() === '' || direction === 'orderToWms' || direction === 'channelToCore') return [];
	const trial = trySkuPattern(skuPattern, [...new Set(skusOf(inputs, direction, options))]);
	return trial.tried === 0 || trial.fits === trial.tried || trial.flaw ? [] : [describeSkuTrial(trial)];
}
