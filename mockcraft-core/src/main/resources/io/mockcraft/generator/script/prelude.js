// Locks a room up: what is not on the list goes, what reads the machine is replaced, the rest is frozen, so that no cell can
// leave anything behind for the next. ECMAScript 5, because Nashorn and Rhino read it, too.
(function (global) {
  'use strict';

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

  function reaching() {
    var make = Function;
    var codes = ['(function*(){})', '(async function(){})', '(async function*(){})', '(function*(){})()', '(()=>1)',
      '[][Symbol.iterator]()', "''[Symbol.iterator]()", 'new Map()[Symbol.iterator]()', 'new Set()[Symbol.iterator]()',
      "'a'.matchAll(/a/g)", '(function(){return arguments})()', 'Promise.resolve()', '/a/', '[].values().map(x => x)'];
    var found = [];
    codes.forEach(function (code) {
      try { found.push(make('return ' + code)()); } catch (absent) { return; }
    });
    return found;
  }

  function sweep() {
    Object.getOwnPropertyNames(global).forEach(function (name) {
      if (KEPT.indexOf(name) < 0) {
        delete_(name);
      }
    });
  }

  function delete_(name) {
    try { delete global[name]; } catch (kept) { global[name] = undefined; }
    if (global[name] !== undefined) { throw new Error('cannot take out ' + name); }
  }

  function prototypesOf(values) {
    return values.map(function (value) { return Object.getPrototypeOf(value); }).filter(function (each) { return each; });
  }

  // No text becomes code: neither by Function nor by the constructors of the other kinds of functions.
  function disarm(values) {
    prototypesOf(values).concat([FunctionPrototype]).forEach(function (prototype) {
      var own = Object.getOwnPropertyDescriptor(prototype, 'constructor');
      if (own && typeof own.value === 'function' && /Function$/.test(own.value.name)) {
        try { define(prototype, 'constructor', { value: undefined }); } catch (fixed) { prototype.constructor = undefined; }
      }
    });
  }

  // Rhino looks for the prototype of functions under this name.
  function noCode() {
    function Function_() { throw new TypeError('no text becomes code'); }
    define(Function_, 'prototype', { value: FunctionPrototype });
    put(global, 'Function', Function_);
  }

  // Rhino lets properties be defined on sealed objects.
  function guard(owner, name, frozen) {
    var real = owner && owner[name];
    if (real) {
      put(owner, name, function (o) {
        if (frozen.has(o)) { throw new TypeError('this object is frozen'); }
        return real.apply(owner, arguments);
      });
    }
  }

  function guardAll(frozen) {
    ['defineProperty', 'defineProperties', 'setPrototypeOf', 'assign'].forEach(function (name) { guard(Object, name, frozen); });
    ['defineProperty', 'setPrototypeOf', 'set'].forEach(function (name) { guard(global.Reflect, name, frozen); });
  }

  function keysOf(o) {
    var keys = Object.getOwnPropertyNames(o);
    return Object.getOwnPropertySymbols ? keys.concat(Object.getOwnPropertySymbols(o)) : keys;
  }

  // Rhino's own way: Object.freeze fails on some of its objects there, and sealing leaves the elements of arrays open.
  function freezing(seal) {
    return function (o) {
      if (Array.isArray(o)) { Object.freeze(o); }
      seal(o);
    };
  }

  function freezeAll(roots, freeze, quick) {
    var seen = [];
    var stack = roots.slice();
    var last = [];
    while (stack.length > 0) {
      var o = stack.pop();
      if (o === null || (typeof o !== 'object' && typeof o !== 'function')) { continue; }
      if (quick ? quick.has(o) : seen.indexOf(o) >= 0) { continue; }
      if (quick) { quick.add(o); } else { seen.push(o); }
      var keys = keysOf(o);
      for (var i = 0; i < keys.length; i++) {
        pushAll(o, keys[i], stack);
      }
      stack.push(Object.getPrototypeOf(o));
      last.push(o);
    }
    last.forEach(freeze);
  }

  function asked(o, key) {
    try { return o[key]; } catch (accessor) { return undefined; }
  }

  function pushAll(o, key, stack) {
    stack.push(asked(o, key)); // Rhino loads some only when they are asked for.
    if (typeof key !== 'symbol' || typeof BigInt === 'function') { // Nashorn describes no symbols.
      var d = Object.getOwnPropertyDescriptor(o, key);
      if (d) { stack.push(d.value, d.get, d.set); }
    }
  }

  function clock(now) {
    var Real = Date;
    function Date_(y, m, d, h, min, s, ms) {
      if (!(this instanceof Date_)) { return new Real(now).toString(); }
      switch (arguments.length) {
        case 0: return new Real(now);
        case 1: return new Real(y);
        case 2: return new Real(y, m);
        case 3: return new Real(y, m, d);
        case 4: return new Real(y, m, d, h);
        case 5: return new Real(y, m, d, h, min);
        case 6: return new Real(y, m, d, h, min, s);
        default: return new Real(y, m, d, h, min, s, ms);
      }
    }
    define(Date_, 'prototype', { value: Real.prototype });
    put(Date_, 'UTC', Real.UTC);
    put(Date_, 'parse', Real.parse);
    put(Date_, 'now', function now_() { return now; });
    put(Real.prototype, 'constructor', Date_);
    put(global, 'Date', Date_);
  }

  function plainTexts() {
    var text = String.prototype, day = Date.prototype;
    var upper = text.toUpperCase, lower = text.toLowerCase, iso = day.toISOString, repeat = text.repeat;
    put(text, 'toLocaleUpperCase', function () { return upper.call(this); });
    put(text, 'toLocaleLowerCase', function () { return lower.call(this); });
    put(text, 'localeCompare', function (other) {
      var a = String(this), b = String(other);
      return a < b ? -1 : a > b ? 1 : 0;
    });
    put(Number.prototype, 'toLocaleString', function () { return Number.prototype.toString.call(this); });
    put(Array.prototype, 'toLocaleString', function () { return Array.prototype.toString.call(this); });
    put(day, 'toLocaleString', function () { return iso.call(this); });
    put(day, 'toLocaleDateString', function () { return iso.call(this).split('T')[0]; });
    put(day, 'toLocaleTimeString', function () { return iso.call(this).split('T')[1]; });
    if (repeat) {
      put(text, 'repeat', function (count) {
        if (String(this).length * count > LONGEST) { throw new RangeError('text of more than ' + LONGEST + ' characters'); }
        return repeat.call(this, count);
      });
    }
    ['padStart', 'padEnd'].forEach(function (name) {
      var pad = text[name];
      if (pad) {
        put(text, name, function (length, filler) {
          if (length > LONGEST) { throw new RangeError('text of more than ' + LONGEST + ' characters'); }
          return filler === undefined ? pad.call(this, length) : pad.call(this, length, filler);
        });
      }
    });
  }

  function chances(random, below) {
    function between(low, high) {
      whole(low, 'between');
      if (whole(high, 'between') < low) { throw new RangeError('between wants the low end first'); }
      if (high - low + 1 > SAFE) { throw new RangeError('between wants a shorter range'); }
      return low + below(high - low + 1);
    }
    function pick(list) {
      var all = arguments.length > 1 ? Array.prototype.slice.call(arguments) : list;
      if (!Array.isArray(all) && typeof all !== 'string') { throw new TypeError('pick wants a list'); }
      if (all.length === 0) { throw new RangeError('pick wants at least one value'); }
      return all[below(all.length)];
    }
    function weighted(weights) {
      var names = Object.keys(weights), sum = 0, i;
      for (i = 0; i < names.length; i++) {
        if (!(weights[names[i]] >= 0)) { throw new TypeError('weighted wants numbers from 0'); }
        sum += weights[names[i]];
      }
      if (!(sum > 0 && isFinite(sum))) { throw new RangeError('weighted wants a weight above 0'); }
      var rest = random() * sum, chosen;
      for (i = 0; i < names.length; i++) {
        if (weights[names[i]] > 0) {
          chosen = names[i];
          rest -= weights[names[i]];
          if (rest < 0) { break; }
        }
      }
      return chosen;
    }
    function shuffle(list) {
      var mixed = Array.prototype.slice.call(list);
      for (var i = mixed.length - 1; i > 0; i--) {
        var j = below(i + 1), kept = mixed[i];
        mixed[i] = mixed[j];
        mixed[j] = kept;
      }
      return mixed;
    }
    function normal(mean, deviation) {
      var m = mean === undefined ? 0 : mean, d = deviation === undefined ? 1 : deviation;
      return m + d * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    }
    put(global, 'random', function () { return random(); });
    put(global, 'below', function (bound) {
      if (whole(bound, 'below') < 1) { throw new RangeError('below wants a number from 1'); }
      return below(bound);
    });
    put(global, 'between', between);
    put(global, 'chance', function (share) {
      if (!(share >= 0 && share <= 1)) { throw new RangeError('chance wants a share from 0 to 1'); }
      return random() < share;
    });
    put(global, 'pick', pick);
    put(global, 'weighted', weighted);
    put(global, 'shuffle', shuffle);
    put(global, 'normal', normal);
    put(Math, 'random', function () { return random(); });
  }

  function answer(value) {
    if (value === undefined || typeof value === 'function' || typeof value === 'symbol') {
      throw new TypeError('the script has no value: write an expression, or say return');
    }
    if (typeof value === 'bigint') { return value.toString(); }
    if (typeof value === 'number' && !isFinite(value)) { throw new RangeError('the script made ' + value); }
    if (value !== null && typeof value === 'object' && typeof value.then === 'function') {
      throw new TypeError('the script made a promise: a cell cannot wait');
    }
    return JSON.stringify(value);
  }

  return function (random, below, strict, strictNames, settingText, seal) {
    var setting = JSON.parse(settingText);
    var roots = reaching();
    strictNames.split(' ').forEach(function (name) {
      if (Math[name]) {
        put(Math, name, function (a, b) { return strict(name, Number(a), Number(b)); });
      }
    });
    if (Math.hypot) {
      put(Math, 'hypot', function () {
        var sum = 0;
        for (var i = 0; i < arguments.length; i++) { sum += arguments[i] * arguments[i]; }
        return Math.sqrt(sum);
      });
    }
    clock(setting.now);
    plainTexts();
    chances(random, below);
    put(global, 'locale', setting.locales[0]);
    put(global, 'locales', setting.locales);
    KEPT.push('Function', 'random', 'below', 'between', 'chance', 'pick', 'weighted', 'shuffle', 'normal', 'locale', 'locales');
    noCode();
    sweep();
    disarm(roots);
    delete Object.prototype.__defineGetter__;
    delete Object.prototype.__defineSetter__;
    var frozen = typeof Set === 'function' ? new Set() : null;
    var freeze = seal ? freezing(seal) : Object.freeze;
    if (seal) { guardAll(frozen); }
    freezeAll(prototypesOf(roots).concat([global, FunctionPrototype]), freeze, frozen);
    return function (program, rank, ordinal, inputs) {
      /^/.test('');
      var values = inputs === '' ? [] : JSON.parse(inputs);
      var from = {};
      setting.paths.forEach(function (path, i) { from[path] = values[i]; });
      var given = [rank, ordinal, from];
      setting.bare.forEach(function (i) { given.push(values[i]); });
      return answer(program.apply(undefined, given));
    };
  };
})(this)
