// What all parts of the prelude use, and the names that stay.

var KEPT = ('Object Array String Number Boolean Symbol BigInt Math JSON Date RegExp Map Set WeakMap WeakSet Reflect Proxy '
  + 'Error EvalError RangeError ReferenceError SyntaxError TypeError URIError AggregateError InternalError JavaException Iterator '
  + 'ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array '
  + 'Float32Array Float64Array BigInt64Array BigUint64Array '
  + 'parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI decodeURIComponent '
  + 'NaN Infinity undefined globalThis __FILE__ __DIR__ __LINE__').split(' ');
var LONGEST = 1000000;
var SAFE = 9007199254740991;

var define = Object.defineProperty;
var FunctionPrototype = Function.prototype;

function put(owner, name, value) {
  define(owner, name, { value: value, writable: true, enumerable: false, configurable: true });
}

function whole(value, name) {
  if (typeof value !== 'number' || value % 1 !== 0 || value > SAFE || value < -SAFE) {
    throw new TypeError(name + ' wants whole numbers, not ' + String(value));
  }
  return value;
}
