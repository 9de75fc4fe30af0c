curl -sS -u tje0:Tje0 -H 'Accept: application/xml' http://127.0.0.1:3000/api/v1/ChatSession/928
