// Loaded into the application by its test: this address brings down the thread of the gate, as a fault in it would.
const { isMainThread } = require('node:worker_threads');
const { Server } = require('node:http');

const { emit } = Server.prototype;
if (!isMainThread)
  Server.prototype.emit = function (name, ...was) {
    if (name === 'request' && was[0].url === '/faden-ende') throw new Error('Das Ende, das der Test wollte.');
    return emit.call(this, name, ...was);
  };
