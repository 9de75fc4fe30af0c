const response = await fetch('http://127.0.0.1:3000/api/v1/ChatSession/928', {
  headers: { authorization: `Basic ${btoa('tje0:Tje0')}` },
});
const session = await response.json();
if (!response.ok) throw new Error(session.ErrorMessage);
console.log(session.Status, session.User.FullName);
