/** The digit that makes a GTIN valid: weights 3 and 1 from the right, total to the next multiple of ten. */
export function checkDigit(digits: string): string {
	let sum = 0;
	for (let index = 0; index < digits.length; index += 1) {
		const weight = (digits.length - index) % 2 === 1 ? 3 : 1;
		sum += Number(digits[index]) * weight;
	}
	return String((10 - (sum % 10)) % 10);
}

/** True for 12 digits (UPC-A) or 13 digits (EAN-13) with the right check digit. */
export function isValidUpc(code: string): boolean {
	return /^\d{12,13}$/.test(code) && checkDigit(code.slice(0, -1)) === code.slice(-1);
}

/** Company prefixes of the sample brand: two UPC-A, one of them with leading zeros, and one EAN-13. */
const UPC_A_PREFIX = '85003';
const UPC_A_ZERO_PREFIX = '00417';
const EAN_13_PREFIX = '304961';

/**
 * The code of the SKU with this running number, unique for numbers below 1,000,000: mostly UPC-A, every 6th an
 * EAN-13 and every 11th a UPC-A with leading zeros.
 */
export function upcFor(serial: number): string {
	const reference = String(serial).padStart(6, '0');
	const prefix = serial % 11 === 5 ? UPC_A_ZERO_PREFIX : serial % 6 === 3 ? EAN_13_PREFIX : UPC_A_PREFIX;
	const digits = prefix + reference;
	return digits + checkDigit(digits);
}
