// Locks the room up: what is not on the list goes, the rest is frozen, so that no cell can leave anything behind for the next.

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
