curl -sS -u tje0:Tje0 'http://127.0.0.1:3000/api/v1/ChatSession/928?$select=Status,User/FullName'
