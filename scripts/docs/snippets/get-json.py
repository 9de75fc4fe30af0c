import base64
import json
import urllib.request

request = urllib.request.Request(
    "http://127.0.0.1:3000/api/v1/ChatSession/928",
    headers={"Authorization": "Basic " + base64.b64encode(b"tje0:Tje0").decode()},
)
with urllib.request.urlopen(request) as response:
    session = json.load(response)
print(session["Status"], session["User"]["FullName"])
