import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { isElectronNoise, remedyFor } from '../../../scripts/launch/electron-noise.mjs';
import { forwardLines } from '../../../scripts/launch/line-filter.mjs';
import { runProgram } from '../../../scripts/launch/run-program.mjs';
import { startArguments } from '../../../scripts/launch/start-arguments.mjs';

describe('arguments of npm start', () => {
  const place = { folder: '/typed/in', exists: (path: string) => !path.includes('absent') };

  it('makes files absolute where the command was typed, and leaves everything else', () => {
    expect(
      startArguments(['--sample', '--import', 'a.csv', '--mapping=/m/map.json', '--lang=de', 'x'], place),
    ).toEqual(['--sample', '--import=/typed/in/a.csv', '--mapping=/m/map.json', '--lang=de', 'x']);
  });

  it('keeps an equals sign in a file’s name', () => {
    expect(startArguments(['--import=a=b.csv'], place)).toEqual(['--import=/typed/in/a=b.csv']);
  });

  it('stops at a file that is not there', () => {
    expect(() => startArguments(['--import', 'absent.csv'], place)).toThrow(
      'there is no file /typed/in/absent.csv',
    );
  });

  it.each([[['--import']], [['--import=']], [['--import', '--mapping', 'm.json']]])(
    'stops at %j, which names no file',
    (args) => {
      expect(() => startArguments(args, place)).toThrow('--import names no file');
    },
  );
});

describe('what Electron writes on stderr', () => {
  it.each([
    '[4711:1122/101530.123456:ERROR:bus.cc(407)] Failed to connect to the bus',
    '[4711:1122/101530.123456:WARNING:vaapi_wrapper.cc(1)] no device',
    '[4711:1122/101530.123456:ERROR:one_copy_raster_buffer_provider.cc(348)] Creation failed.',
    '(pharos:12): Gtk-WARNING **: 10:00:00.000: cannot load',
    'libva error: vaGetDriverNameByIndex() failed',
    'DevTools listening on ws://127.0.0.1:1/devtools',
  ])('leaves out %s', (line) => {
    expect(isElectronNoise(line)).toBe(true);
  });

  it.each([
    'Error: something of ours',
    '[4711:1122/101530.123456:INFO:CONSOLE(1)] "Uncaught"',
    '[4711:1122/101530.123456:ERROR:leveldb_database.cc(1)] checksum mismatch',
    '[4711:1122/101530.123456:FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found',
  ])('keeps %s', (line) => {
    expect(isElectronNoise(line)).toBe(false);
  });

  it('has a remedy for what keeps it from starting', () => {
    expect(
      remedyFor('electron: error while loading shared libraries: libnss3.so: cannot open', '/e'),
    ).toContain('libnss3.so');
    expect(remedyFor('The SUID sandbox helper binary was found, but', '/e')).toContain("'/e/chrome-sandbox'");
    expect(remedyFor('Missing X server or $DISPLAY', '/e')).toContain('DISPLAY');
    expect(remedyFor('anything else', '/e')).toBeUndefined();
  });

  it('is cut into lines wherever the chunks end', async () => {
    const input = new PassThrough();
    const output = new PassThrough({ encoding: 'utf8' });
    forwardLines(input, output, (line) => line !== 'drop');
    for (const chunk of ['ke', 'ep\ndr', 'op\nlast']) input.write(chunk);
    await new Promise((resolve) => input.on('end', resolve).end());
    expect(output.read()).toBe('keep\nlast\n');
  });
});

describe('a program in the foreground', () => {
  const run = (code: string): Promise<number> =>
    runProgram(process.execPath, ['-e', code], { stdio: 'ignore' });

  it('answers with its exit code', async () => {
    expect(await run('process.exit(7)')).toBe(7);
  });

  it('answers 128 and the signal that ended it', async () => {
    expect(await run('process.kill(process.pid, "SIGKILL")')).toBe(137);
  });

  it('gets a signal once, though terminal and npm both deliver it', async () => {
    const code = `
      let count = 0;
      process.on('SIGHUP', () => {
        count += 1;
        console.log('heard');
        setTimeout(() => process.exit(count), 200);
      });
      setInterval(() => {}, 1000);
      console.log('ready');`;
    const exitCode = await runProgram(process.execPath, ['-e', code], { stdio: 'pipe' }, (child) => {
      child.stdout?.on('data', () => process.kill(process.pid, 'SIGHUP'));
    });
    expect(exitCode).toBe(1);
  });

  it('rejects when it is not there, and leaves no listener behind', async () => {
    const before = process.listenerCount('SIGTERM');
    await expect(runProgram('no-such-program', [], {})).rejects.toThrow('ENOENT');
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
