const response = await fetch('http://127.0.0.1:3000/api/v1/ChatSession/928', {
  headers: { authorization: `Basic ${btoa('tje0:Tje0')}`, accept: 'application/xml' },
});
const xml = await response.text();
if (!response.ok) throw new Error(xml);
// In a browser: new DOMParser().parseFromString(xml, 'application/xml')
console.log(/<Status>(.*?)<\/Status>/.exec(xml)[1]);
