import base64
import urllib.request
import xml.etree.ElementTree as ElementTree

request = urllib.request.Request(
    "http://127.0.0.1:3000/api/v1/ChatSession/928",
    headers={
        "Authorization": "Basic " + base64.b64encode(b"tje0:Tje0").decode(),
        "Accept": "application/xml",
    },
)
with urllib.request.urlopen(request) as response:
    session = ElementTree.parse(response).getroot()
print(session.findtext("Status"), session.findtext("User/FullName"))
