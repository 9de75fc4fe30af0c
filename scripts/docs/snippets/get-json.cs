using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

using var client = new HttpClient();
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("tje0:Tje0"));
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
var json = await client.GetStringAsync("http://127.0.0.1:3000/api/v1/ChatSession/928");
var session = JsonDocument.Parse(json).RootElement;
Console.WriteLine($"{session.GetProperty("Status")} {session.GetProperty("User").GetProperty("FullName")}");
