import t from 'tap';
import { networkOf } from '../../src/auth/network.js';

const cases = [
  { address: '192.0.2.1', want: '192.0.2.1' },
  { address: '2001:db8:1:2:3:4:5:6', want: '2001:db8:1:2::/64' },
  { address: '2001:DB8:1:2::1', want: '2001:db8:1:2::/64' },
  { address: '2001:0db8:0001:0002:0000:0000:0000:0001', want: '2001:db8:1:2::/64' },
  { address: '2001:db8::1', want: '2001:db8:0:0::/64' },
  { address: '2001:db8:1::2:3:4:5', want: '2001:db8:1:0::/64' },
  { address: '::1', want: '0:0:0:0::/64' },
  { address: '::', want: '0:0:0:0::/64' },
  { address: '1::', want: '1:0:0:0::/64' },
  { address: 'fe80::1%eth0', want: 'fe80:0:0:0::/64' },
  { address: '64:ff9b::192.0.2.1', want: '64:ff9b:0:0::/64' },
  { address: '1:2:3:4:5:6:192.0.2.1', want: '1:2:3:4::/64' },
  { address: '::ffff:192.0.2.1', want: '192.0.2.1' },
  { address: '::FFFF:192.0.2.1', want: '192.0.2.1' },
  { address: 'unix:', want: 'unix:' },
  { address: '', want: '' },
];

for (const { address, want } of cases) {
  t.test(`networkOf returns ${want === '' ? 'nothing' : want} for ${address === '' ? 'nothing' : address}`, async (t) => {
    t.equal(networkOf(address), want);
  });
}
