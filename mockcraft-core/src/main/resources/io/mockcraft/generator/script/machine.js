// Replaces what reads the machine: its clock, its locale, its mathematics; and bounds what makes text of any length.

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

// What two JVMs compute differently is computed by the host.
function mathematics(strict, names) {
  names.forEach(function (name) {
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
}
