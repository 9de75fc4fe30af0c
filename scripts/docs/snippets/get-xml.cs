using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;

using var client = new HttpClient();
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("tje0:Tje0"));
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
client.DefaultRequestHeaders.Accept.ParseAdd("application/xml");
var session = XElement.Parse(await client.GetStringAsync("http://127.0.0.1:3000/api/v1/ChatSession/928"));
Console.WriteLine($"{session.Element("Status")?.Value} {session.Element("User")?.Element("FullName")?.Value}");
