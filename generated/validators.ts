// @ts-nocheck: compiled by Ajv
// Generated from openapi/ by `npm run generate`. Do not edit.

export const v1ChatSessionEntity_GetAllParameters = validate52;
const schema19 = {"type":"object","properties":{"path":{"type":"object","properties":{},"required":[]},"query":{"type":"object","properties":{"$select":{"type":"string","maxLength":4096},"$filter":{"type":"string","maxLength":4096},"$orderBy":{"type":"string","maxLength":1024},"$top":{"type":"integer","format":"int32","minimum":1,"maximum":1000},"$skip":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647},"$skiptoken":{"type":"string","maxLength":8192}},"required":[]},"header":{"type":"object","properties":{"Accept-Language":{"type":"string","format":"accept-language"},"SO-Language":{"type":"string","format":"so-language"},"SO-Culture":{"type":"string","format":"so-culture"},"SO-TimeZone":{"type":"string","format":"so-time-zone"},"If-None-Match":{"type":"string"},"If-Modified-Since":{"type":"string"}},"required":[]}},"required":["path","query","header"],"$id":"v1ChatSessionEntity_GetAllParameters"};
const func0 = Object.prototype.hasOwnProperty;
const func66 = ((text: string) => { let count = 0; for (const _ of text) count++; return count; });

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetAllParameters" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.query === undefined) || (!(func0.call(data, "query")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.header === undefined) || (!(func0.call(data, "header")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.query !== undefined && func0.call(data, "query")){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.$select !== undefined && func0.call(data1, "$select")){
let data2 = data1.$select;
if(typeof data2 === "string"){
if(func66(data2) > 4096){
const err4 = {instancePath:instancePath+"/query/$select",schemaPath:"#/properties/query/properties/%24select/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/query/$select",schemaPath:"#/properties/query/properties/%24select/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.$filter !== undefined && func0.call(data1, "$filter")){
let data3 = data1.$filter;
if(typeof data3 === "string"){
if(func66(data3) > 4096){
const err6 = {instancePath:instancePath+"/query/$filter",schemaPath:"#/properties/query/properties/%24filter/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/query/$filter",schemaPath:"#/properties/query/properties/%24filter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.$orderBy !== undefined && func0.call(data1, "$orderBy")){
let data4 = data1.$orderBy;
if(typeof data4 === "string"){
if(func66(data4) > 1024){
const err8 = {instancePath:instancePath+"/query/$orderBy",schemaPath:"#/properties/query/properties/%24orderBy/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/query/$orderBy",schemaPath:"#/properties/query/properties/%24orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.$top !== undefined && func0.call(data1, "$top")){
let data5 = data1.$top;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/query/$top",schemaPath:"#/properties/query/properties/%24top/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/query/$top",schemaPath:"#/properties/query/properties/%24top/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/query/$top",schemaPath:"#/properties/query/properties/%24top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data1.$skip !== undefined && func0.call(data1, "$skip")){
let data6 = data1.$skip;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/query/$skip",schemaPath:"#/properties/query/properties/%24skip/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/query/$skip",schemaPath:"#/properties/query/properties/%24skip/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/query/$skip",schemaPath:"#/properties/query/properties/%24skip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data1.$skiptoken !== undefined && func0.call(data1, "$skiptoken")){
let data7 = data1.$skiptoken;
if(typeof data7 === "string"){
if(func66(data7) > 8192){
const err16 = {instancePath:instancePath+"/query/$skiptoken",schemaPath:"#/properties/query/properties/%24skiptoken/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/query/$skiptoken",schemaPath:"#/properties/query/properties/%24skiptoken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.header !== undefined && func0.call(data, "header")){
let data8 = data.header;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8["Accept-Language"] !== undefined && func0.call(data8, "Accept-Language")){
if(!(typeof data8["Accept-Language"] === "string")){
const err19 = {instancePath:instancePath+"/header/Accept-Language",schemaPath:"#/properties/header/properties/Accept-Language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8["SO-Language"] !== undefined && func0.call(data8, "SO-Language")){
if(!(typeof data8["SO-Language"] === "string")){
const err20 = {instancePath:instancePath+"/header/SO-Language",schemaPath:"#/properties/header/properties/SO-Language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8["SO-Culture"] !== undefined && func0.call(data8, "SO-Culture")){
if(!(typeof data8["SO-Culture"] === "string")){
const err21 = {instancePath:instancePath+"/header/SO-Culture",schemaPath:"#/properties/header/properties/SO-Culture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8["SO-TimeZone"] !== undefined && func0.call(data8, "SO-TimeZone")){
if(!(typeof data8["SO-TimeZone"] === "string")){
const err22 = {instancePath:instancePath+"/header/SO-TimeZone",schemaPath:"#/properties/header/properties/SO-TimeZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8["If-None-Match"] !== undefined && func0.call(data8, "If-None-Match")){
if(typeof data8["If-None-Match"] !== "string"){
const err23 = {instancePath:instancePath+"/header/If-None-Match",schemaPath:"#/properties/header/properties/If-None-Match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8["If-Modified-Since"] !== undefined && func0.call(data8, "If-Modified-Since")){
if(typeof data8["If-Modified-Since"] !== "string"){
const err24 = {instancePath:instancePath+"/header/If-Modified-Since",schemaPath:"#/properties/header/properties/If-Modified-Since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"path":true,"query":true,"header":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatSessionEntity_GetChatSessionEntityParameters = validate53;
const schema20 = {"type":"object","properties":{"path":{"type":"object","properties":{"id":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":2147483647}},"required":["id"]},"query":{"type":"object","properties":{"$select":{"type":"string","format":"so-select","maxLength":4096}},"required":[]},"header":{"type":"object","properties":{"Accept-Language":{"type":"string","format":"accept-language"},"SO-Language":{"type":"string","format":"so-language"},"SO-Culture":{"type":"string","format":"so-culture"},"SO-TimeZone":{"type":"string","format":"so-time-zone"},"If-None-Match":{"type":"string"},"If-Modified-Since":{"type":"string"}},"required":[]}},"required":["path","query","header"],"$id":"v1ChatSessionEntity_GetChatSessionEntityParameters"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetChatSessionEntityParameters" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.query === undefined) || (!(func0.call(data, "query")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.header === undefined) || (!(func0.call(data, "header")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/path/id",schemaPath:"#/properties/path/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.query !== undefined && func0.call(data, "query")){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.$select !== undefined && func0.call(data2, "$select")){
let data3 = data2.$select;
if(typeof data3 === "string"){
if(func66(data3) > 4096){
const err8 = {instancePath:instancePath+"/query/$select",schemaPath:"#/properties/query/properties/%24select/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/query/$select",schemaPath:"#/properties/query/properties/%24select/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.header !== undefined && func0.call(data, "header")){
let data4 = data.header;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4["Accept-Language"] !== undefined && func0.call(data4, "Accept-Language")){
if(!(typeof data4["Accept-Language"] === "string")){
const err11 = {instancePath:instancePath+"/header/Accept-Language",schemaPath:"#/properties/header/properties/Accept-Language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4["SO-Language"] !== undefined && func0.call(data4, "SO-Language")){
if(!(typeof data4["SO-Language"] === "string")){
const err12 = {instancePath:instancePath+"/header/SO-Language",schemaPath:"#/properties/header/properties/SO-Language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4["SO-Culture"] !== undefined && func0.call(data4, "SO-Culture")){
if(!(typeof data4["SO-Culture"] === "string")){
const err13 = {instancePath:instancePath+"/header/SO-Culture",schemaPath:"#/properties/header/properties/SO-Culture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4["SO-TimeZone"] !== undefined && func0.call(data4, "SO-TimeZone")){
if(!(typeof data4["SO-TimeZone"] === "string")){
const err14 = {instancePath:instancePath+"/header/SO-TimeZone",schemaPath:"#/properties/header/properties/SO-TimeZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4["If-None-Match"] !== undefined && func0.call(data4, "If-None-Match")){
if(typeof data4["If-None-Match"] !== "string"){
const err15 = {instancePath:instancePath+"/header/If-None-Match",schemaPath:"#/properties/header/properties/If-None-Match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4["If-Modified-Since"] !== undefined && func0.call(data4, "If-Modified-Since")){
if(typeof data4["If-Modified-Since"] !== "string"){
const err16 = {instancePath:instancePath+"/header/If-Modified-Since",schemaPath:"#/properties/header/properties/If-Modified-Since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"path":true,"query":true,"header":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatAgent_GetChatSessionEntityParameters = validate54;
const schema21 = {"type":"object","properties":{"path":{"type":"object","properties":{},"required":[]},"query":{"type":"object","properties":{"chatSessionEntityId":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":2147483647},"$select":{"type":"string","format":"so-select","maxLength":4096}},"required":["chatSessionEntityId"]},"header":{"type":"object","properties":{"Accept-Language":{"type":"string","format":"accept-language"},"SO-Language":{"type":"string","format":"so-language"},"SO-Culture":{"type":"string","format":"so-culture"},"SO-TimeZone":{"type":"string","format":"so-time-zone"}},"required":[]}},"required":["path","query","header"],"$id":"v1ChatAgent_GetChatSessionEntityParameters"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatAgent_GetChatSessionEntityParameters" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.query === undefined) || (!(func0.call(data, "query")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.header === undefined) || (!(func0.call(data, "header")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.query !== undefined && func0.call(data, "query")){
let data1 = data.query;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.chatSessionEntityId === undefined) || (!(func0.call(data1, "chatSessionEntityId")))){
const err4 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: "chatSessionEntityId"},message:"must have required property '"+"chatSessionEntityId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.chatSessionEntityId !== undefined && func0.call(data1, "chatSessionEntityId")){
let data2 = data1.chatSessionEntityId;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/query/chatSessionEntityId",schemaPath:"#/properties/query/properties/chatSessionEntityId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/query/chatSessionEntityId",schemaPath:"#/properties/query/properties/chatSessionEntityId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/query/chatSessionEntityId",schemaPath:"#/properties/query/properties/chatSessionEntityId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data1.$select !== undefined && func0.call(data1, "$select")){
let data3 = data1.$select;
if(typeof data3 === "string"){
if(func66(data3) > 4096){
const err8 = {instancePath:instancePath+"/query/$select",schemaPath:"#/properties/query/properties/%24select/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/query/$select",schemaPath:"#/properties/query/properties/%24select/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.header !== undefined && func0.call(data, "header")){
let data4 = data.header;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4["Accept-Language"] !== undefined && func0.call(data4, "Accept-Language")){
if(!(typeof data4["Accept-Language"] === "string")){
const err11 = {instancePath:instancePath+"/header/Accept-Language",schemaPath:"#/properties/header/properties/Accept-Language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4["SO-Language"] !== undefined && func0.call(data4, "SO-Language")){
if(!(typeof data4["SO-Language"] === "string")){
const err12 = {instancePath:instancePath+"/header/SO-Language",schemaPath:"#/properties/header/properties/SO-Language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4["SO-Culture"] !== undefined && func0.call(data4, "SO-Culture")){
if(!(typeof data4["SO-Culture"] === "string")){
const err13 = {instancePath:instancePath+"/header/SO-Culture",schemaPath:"#/properties/header/properties/SO-Culture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4["SO-TimeZone"] !== undefined && func0.call(data4, "SO-TimeZone")){
if(!(typeof data4["SO-TimeZone"] === "string")){
const err14 = {instancePath:instancePath+"/header/SO-TimeZone",schemaPath:"#/properties/header/properties/SO-TimeZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"path":true,"query":true,"header":true},"dynamicProps":false,"dynamicItems":false};

export const ChatSessionArchiveBody = validate55;
const schema22 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ChatSessionArchive.json","type":"object","description":"A page of the list of chat sessions, in the slim form of OData that SuperOffice uses.","required":["odata.metadata","odata.nextLink","value"],"properties":{"odata.metadata":{"description":"Where this API is described.","type":"string","format":"uri"},"odata.nextLink":{"description":"URL of the next page, or null when this is the last one.","type":["string","null"],"format":"uri"},"value":{"description":"The rows of this page.","type":"array","items":{"$ref":"ChatSessionRow.json"}}}};
const schema23 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ChatSessionRow.json","type":"object","description":"One row of the list of chat sessions. `PrimaryKey` and `EntityName` are always there, of the other columns those that `$select` names, or all.","required":["PrimaryKey","EntityName"],"properties":{"PrimaryKey":{"description":"Id of the session, as text.","type":"string"},"EntityName":{"description":"The kind of thing that the row stands for.","type":"string","enum":["chat"]},"chatSessionId":{"description":"Id of the chat session.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"firstMessage":{"description":"A copy of the first message.","type":["string","null"],"maxLength":1024},"lastMessage":{"description":"A copy of the last message.","type":["string","null"],"maxLength":1024},"whenRequested":{"$ref":"DateTime.json","description":"When the customer asked for the chat."},"whenStarted":{"$ref":"DateTime.json","description":"When an agent picked it up; `0001-01-01T00:00:00` while nobody has."},"whenEnded":{"$ref":"DateTime.json","description":"When it ended; `0001-01-01T00:00:00` while it goes on."},"queueLength":{"description":"Place in the queue when the chat was asked for.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"agent":{"description":"Full name of the agent, or null when there is none.","type":["string","null"]},"status":{"description":"State of the session, a member of `ChatSessionEntity.Status`.","type":["string","null"]},"associateId":{"description":"Id of the agent, or null when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"contactId":{"description":"Id of the company, or null when it is not known.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"personId":{"description":"Id of the customer as a person, or null when not known.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647}}};
const schema24 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"DateTime.json","type":["string","null"],"description":"A date and time in ISO 8601 form: a calendar date in the years 0001 to 9999, `T`, the time of day to the second, 0\nto 7 fraction digits, then the offset from UTC (`Z`, `+hh:mm` or `-hh:mm`) or none. Since the offset may be\nmissing, this is not always an RFC 3339 `date-time`: without one the time is that of the zone which the request\nasked for, else of the server's base time zone, unless the property says otherwise.\n\n`0001-01-01T00:00:00` means \"not set\" and `9999-12-31T23:59:59` means \"no end\"; both may carry fraction digits and\nan offset.","format":"so-date-time","pattern":"^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$","examples":["2012-08-26T15:05:41.6350025+02:00","2021-11-02T09:14:05","2021-11-02T08:14:05Z","0001-01-01T00:00:00","9999-12-31T23:59:59"]};
const pattern3 = new RegExp("^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="DateTime.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$"},message:"must match pattern \""+"^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ChatSessionRow.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.PrimaryKey === undefined) || (!(func0.call(data, "PrimaryKey")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PrimaryKey"},message:"must have required property '"+"PrimaryKey"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.EntityName === undefined) || (!(func0.call(data, "EntityName")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "EntityName"},message:"must have required property '"+"EntityName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.PrimaryKey !== undefined && func0.call(data, "PrimaryKey")){
if(typeof data.PrimaryKey !== "string"){
const err2 = {instancePath:instancePath+"/PrimaryKey",schemaPath:"#/properties/PrimaryKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.EntityName !== undefined && func0.call(data, "EntityName")){
let data1 = data.EntityName;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/EntityName",schemaPath:"#/properties/EntityName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "chat")){
const err4 = {instancePath:instancePath+"/EntityName",schemaPath:"#/properties/EntityName/enum",keyword:"enum",params:{allowedValues: schema23.properties.EntityName.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.chatSessionId !== undefined && func0.call(data, "chatSessionId")){
let data2 = data.chatSessionId;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/chatSessionId",schemaPath:"#/properties/chatSessionId/type",keyword:"type",params:{type: schema23.properties.chatSessionId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/chatSessionId",schemaPath:"#/properties/chatSessionId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/chatSessionId",schemaPath:"#/properties/chatSessionId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.firstMessage !== undefined && func0.call(data, "firstMessage")){
let data3 = data.firstMessage;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/firstMessage",schemaPath:"#/properties/firstMessage/type",keyword:"type",params:{type: schema23.properties.firstMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(func66(data3) > 1024){
const err9 = {instancePath:instancePath+"/firstMessage",schemaPath:"#/properties/firstMessage/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.lastMessage !== undefined && func0.call(data, "lastMessage")){
let data4 = data.lastMessage;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/lastMessage",schemaPath:"#/properties/lastMessage/type",keyword:"type",params:{type: schema23.properties.lastMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 1024){
const err11 = {instancePath:instancePath+"/lastMessage",schemaPath:"#/properties/lastMessage/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.whenRequested !== undefined && func0.call(data, "whenRequested")){
if(!(validate57(data.whenRequested, {instancePath:instancePath+"/whenRequested",parentData:data,parentDataProperty:"whenRequested",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.whenStarted !== undefined && func0.call(data, "whenStarted")){
if(!(validate57(data.whenStarted, {instancePath:instancePath+"/whenStarted",parentData:data,parentDataProperty:"whenStarted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.whenEnded !== undefined && func0.call(data, "whenEnded")){
if(!(validate57(data.whenEnded, {instancePath:instancePath+"/whenEnded",parentData:data,parentDataProperty:"whenEnded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.queueLength !== undefined && func0.call(data, "queueLength")){
let data8 = data.queueLength;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err12 = {instancePath:instancePath+"/queueLength",schemaPath:"#/properties/queueLength/type",keyword:"type",params:{type: schema23.properties.queueLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/queueLength",schemaPath:"#/properties/queueLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8 < -2147483648 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/queueLength",schemaPath:"#/properties/queueLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.agent !== undefined && func0.call(data, "agent")){
let data9 = data.agent;
if((typeof data9 !== "string") && (data9 !== null)){
const err15 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: schema23.properties.agent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data10 = data.status;
if((typeof data10 !== "string") && (data10 !== null)){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema23.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.associateId !== undefined && func0.call(data, "associateId")){
let data11 = data.associateId;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err17 = {instancePath:instancePath+"/associateId",schemaPath:"#/properties/associateId/type",keyword:"type",params:{type: schema23.properties.associateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
const err18 = {instancePath:instancePath+"/associateId",schemaPath:"#/properties/associateId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data11 < -2147483648 || isNaN(data11)){
const err19 = {instancePath:instancePath+"/associateId",schemaPath:"#/properties/associateId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.contactId !== undefined && func0.call(data, "contactId")){
let data12 = data.contactId;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err20 = {instancePath:instancePath+"/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type: schema23.properties.contactId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/contactId",schemaPath:"#/properties/contactId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12 < -2147483648 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/contactId",schemaPath:"#/properties/contactId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.personId !== undefined && func0.call(data, "personId")){
let data13 = data.personId;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err23 = {instancePath:instancePath+"/personId",schemaPath:"#/properties/personId/type",keyword:"type",params:{type: schema23.properties.personId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/personId",schemaPath:"#/properties/personId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13 < -2147483648 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/personId",schemaPath:"#/properties/personId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"PrimaryKey":true,"EntityName":true,"chatSessionId":true,"firstMessage":true,"lastMessage":true,"whenRequested":true,"whenStarted":true,"whenEnded":true,"queueLength":true,"agent":true,"status":true,"associateId":true,"contactId":true,"personId":true},"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ChatSessionArchive.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["odata.metadata"] === undefined) || (!(func0.call(data, "odata.metadata")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "odata.metadata"},message:"must have required property '"+"odata.metadata"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data["odata.nextLink"] === undefined) || (!(func0.call(data, "odata.nextLink")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "odata.nextLink"},message:"must have required property '"+"odata.nextLink"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["odata.metadata"] !== undefined && func0.call(data, "odata.metadata")){
if(!(typeof data["odata.metadata"] === "string")){
const err3 = {instancePath:instancePath+"/odata.metadata",schemaPath:"#/properties/odata.metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["odata.nextLink"] !== undefined && func0.call(data, "odata.nextLink")){
let data1 = data["odata.nextLink"];
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/odata.nextLink",schemaPath:"#/properties/odata.nextLink/type",keyword:"type",params:{type: schema22.properties["odata.nextLink"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data2 = data.value;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data2[i0], {instancePath:instancePath+"/value/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"odata.metadata":true,"odata.nextLink":true,"value":true},"dynamicProps":false,"dynamicItems":false};

export const ErrorBodyBody = validate62;
const schema25 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ErrorBody.json","type":"object","description":"What went wrong, for people and for programs.","required":["Error","ErrorType","ErrorMessage","ErrorSource"],"properties":{"Error":{"description":"Always true.","type":"boolean"},"ErrorType":{"description":"The kind of the error, a stable name for programs.","type":"string"},"ErrorMessage":{"description":"What was wrong, and with which part of the request.","type":"string"},"ErrorSource":{"description":"The part of the service that found the error.","type":"string"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ErrorBody.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Error === undefined) || (!(func0.call(data, "Error")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Error"},message:"must have required property '"+"Error"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.ErrorType === undefined) || (!(func0.call(data, "ErrorType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorType"},message:"must have required property '"+"ErrorType"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.ErrorMessage === undefined) || (!(func0.call(data, "ErrorMessage")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorMessage"},message:"must have required property '"+"ErrorMessage"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.ErrorSource === undefined) || (!(func0.call(data, "ErrorSource")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorSource"},message:"must have required property '"+"ErrorSource"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.Error !== undefined && func0.call(data, "Error")){
if(typeof data.Error !== "boolean"){
const err4 = {instancePath:instancePath+"/Error",schemaPath:"#/properties/Error/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorType !== undefined && func0.call(data, "ErrorType")){
if(typeof data.ErrorType !== "string"){
const err5 = {instancePath:instancePath+"/ErrorType",schemaPath:"#/properties/ErrorType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ErrorMessage !== undefined && func0.call(data, "ErrorMessage")){
if(typeof data.ErrorMessage !== "string"){
const err6 = {instancePath:instancePath+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ErrorSource !== undefined && func0.call(data, "ErrorSource")){
if(typeof data.ErrorSource !== "string"){
const err7 = {instancePath:instancePath+"/ErrorSource",schemaPath:"#/properties/ErrorSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"Error":true,"ErrorType":true,"ErrorMessage":true,"ErrorSource":true},"dynamicProps":false,"dynamicItems":false};

export const ChatSessionEntityBody = validate63;
const schema26 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ChatSessionEntity.json","type":"object","description":"A chat conversation between a customer and the user agents of a chat topic. It carries the person, company, project, sale and request that it concerns, as far as they are known.","properties":{"ChatSessionId":{"description":"Identifies the chat session; the database assigns it.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TopicId":{"description":"Id of the chat topic to which the session belongs.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"User":{"description":"The user agent who handles the session, or null when there is none.","anyOf":[{"$ref":"Associate.json"},{"type":"null"}]},"Person":{"description":"The customer as a registered person, or null when the customer has not been recognised.","anyOf":[{"$ref":"Person.json"},{"type":"null"}]},"CustomerAlias":{"description":"Nickname under which the customer appears in the chat.","type":["string","null"],"maxLength":64},"CustomerHost":{"description":"Host name or IP address of the customer's computer.","type":["string","null"],"maxLength":255},"CustomerName":{"description":"Name that the customer gave; empty when none was given.","type":["string","null"],"maxLength":255},"CustomerEmail":{"description":"E-mail address that the customer gave; empty when none was given.","type":["string","null"],"maxLength":255},"CustomerPhone":{"description":"Phone number that the customer gave; empty when none was given.","type":["string","null"],"maxLength":32},"CustomerConsented":{"description":"True when the customer gave consent while starting the session.","type":["boolean","null"]},"CustomerCompanyName":{"description":"Name of the customer's company as the customer gave it; empty when none was given.","type":["string","null"],"maxLength":255},"Status":{"description":"How far the session has come:\n\n- `Invalid`: the state is unknown.\n- `PreChatForm`: the customer is filling in the form that comes before the chat.\n- `Faq`: the customer is offered an answer from the FAQ before joining the queue.\n- `OfflineForm`: nobody serves the topic now, so the customer is offered a form instead.\n- `InQueue`: the session waits for an agent to pick it up.\n- `CustomerLast`: the customer wrote last, so an answer is due.\n- `UserLast`: an agent or a chatbot wrote last, so the customer is to answer.\n- `Finished`: the conversation is over; the customer can still revive it by writing, and it may be deleted later.\n- `Deleted`: the session awaits removal, which normally takes less than 24 hours.\n- `Closed`: the session is closed.\n- `RequestPosted`: the customer left a message while the topic was offline, and it became a request.\n- `ClosedFromQueue`: the session was closed while it still waited in the queue.","type":["string","null"],"enum":["Invalid","PreChatForm","Faq","OfflineForm","InQueue","CustomerLast","UserLast","Finished","Deleted","Closed","RequestPosted","ClosedFromQueue",null]},"FirstMessage":{"description":"Copy of the first message of the session.","type":["string","null"],"maxLength":1024},"LastMessage":{"description":"Copy of the most recent message of the session.","type":["string","null"],"maxLength":1024},"WhenRequested":{"$ref":"DateTime.json","description":"When the customer asked for the chat."},"WhenStarted":{"$ref":"DateTime.json","description":"When an agent accepted the session; `0001-01-01T00:00:00` until then."},"WhenEnded":{"$ref":"DateTime.json","description":"When the session ended; `0001-01-01T00:00:00` while it is still open."},"WhenIdle":{"$ref":"DateTime.json","description":"When anybody last sent a message in the session, that is, since when it has been idle."},"WhenFetched":{"$ref":"DateTime.json","description":"When the customer's browser last polled for news. A moment long past suggests that the customer has left."},"SessionKey":{"description":"The key with which the customer's browser proves that the session is its own. **Secret**: whoever knows it may be able to act as the customer, so never log it or pass it on.","type":["string","null"],"maxLength":255},"InitialQueuePos":{"description":"Place in the queue at the moment of the request: the number of sessions already waiting, plus 1.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"AlertLevel":{"description":"Escalation level that the session has reached.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Rank":{"description":"Small number, from 1, that tells apart the active sessions of one agent: the lowest that none of the others uses. Clients derive a colour from it.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Flags":{"description":"Who is typing: `CustomerIsTyping` or `UserIsTyping` (the agent). Code 0, the normal state, is printed as `CustomerIsTyping` too, so that name alone does not prove that anybody types.","type":["string","null"]},"Contact":{"description":"The company with which the session is connected, or null when it is not known.","anyOf":[{"$ref":"Contact.json"},{"type":"null"}]},"Project":{"description":"The project with which the session is connected, or null when there is none.","anyOf":[{"$ref":"Project.json"},{"type":"null"}]},"Sale":{"description":"The sale with which the session is connected, or null when there is none.","anyOf":[{"$ref":"Sale.json"},{"type":"null"}]},"Ticket":{"description":"The request (ticket) with which the session is connected, or null when there is none.","anyOf":[{"$ref":"Ticket.json"},{"type":"null"}]},"TransferTo":{"description":"The user agent who has been asked to take the session over and has neither accepted nor refused yet, or null when no transfer is pending.","anyOf":[{"$ref":"Associate.json"},{"type":"null"}]},"ChatbotIsActive":{"description":"True while a chatbot takes part, which makes its triggers run; false once the bot has handed over to an agent.","type":["boolean","null"]},"TableRight":{"description":"What the current user may do with this chat session.","anyOf":[{"$ref":"TableRight.json"},{"type":"null"}]},"FieldProperties":{"$ref":"FieldProperties.json","description":"Access right, type and length of the fields of this chat session, by field name."},"_Links":{"$ref":"Links.json","description":"URLs of this session and of related resources, present whatever `$select` says."}}};
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"Associate.json","type":"object","description":"A SuperOffice user: an employee, an external or anonymous user, a bookable resource, or the system itself.","properties":{"AssociateId":{"description":"Identifies the associate.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Name":{"description":"Initials of the user, which also serve as login name.","type":["string","null"],"maxLength":239},"PersonId":{"description":"Id of the person record that describes this user.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Rank":{"description":"Position in sorted lists of associates.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Tooltip":{"description":"Hint or other short text about the associate.","type":["string","null"],"maxLength":254},"Type":{"description":"Kind of user:\n\n- `Unknown`: not stated.\n- `InternalAssociate`: an employee.\n- `ResourceAssociate`: something that can be booked, such as a meeting room or a projector.\n- `ExternalAssociate`: a person outside the company who may log in.\n- `AnonymousAssociate`: a shared user for applications that need no login.\n- `SystemAssociate`: a user for integrations and administration, exempt from access control.","type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"description":"Id of the primary user group. Further groups of the user are not listed here.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"FullName":{"description":"First, middle and last name, arranged as the user's culture prescribes.","type":["string","null"]},"FormalName":{"description":"Full name with title and form of address, arranged as the user's culture prescribes.","type":["string","null"]},"Deleted":{"description":"True when the user is retired: without rights and absent from lists.","type":["boolean","null"]},"EjUserId":{"description":"Id of the matching Service user; 0 when the associate is not a Service user.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"UserName":{"description":"User name for logging in; often null.","type":["string","null"],"maxLength":254},"TableRight":{"description":"What the current user may do with this associate.","anyOf":[{"$ref":"TableRight.json"},{"type":"null"}]},"FieldProperties":{"$ref":"FieldProperties.json","description":"Access right, type and length of the fields of this associate, by field name."}}};
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"TableRight.json","type":"object","description":"What the current user may do with one record, and why it is not more.","properties":{"Mask":{"description":"The granted rights, joined by a comma and a space, such as `Select, Update, Insert, Delete`. `None` hides the record, `Filtering` means that some fields may be hidden, `RestrictedUpdate` that some may not be changeable; older servers print combinations as `FULL`, `URI` or `RI`.","type":["string","null"]},"Reason":{"description":"Why access is restricted; empty when there is nothing to explain. It may contain resource references such as `[SR_ACCESS_EXTERNAL_DELETE]`.","type":["string","null"]}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="TableRight.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Mask !== undefined && func0.call(data, "Mask")){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/Mask",schemaPath:"#/properties/Mask/type",keyword:"type",params:{type: schema28.properties.Mask.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Reason !== undefined && func0.call(data, "Reason")){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/Reason",schemaPath:"#/properties/Reason/type",keyword:"type",params:{type: schema28.properties.Reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"Mask":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};

const schema29 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"FieldProperties.json","type":["object","null"],"description":"Access right, type and length of fields, by field name; empty when there is nothing to say. The keys are names of the data layer, such as `UrlAddress`, and need not be property names of the carrier.","additionalProperties":{"anyOf":[{"$ref":"FieldProperty.json"},{"type":"null"}]}};
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"FieldProperty.json","type":"object","description":"The access right, type and length of one field.","properties":{"FieldRight":{"description":"What the current user may do with the field.","anyOf":[{"$ref":"FieldRight.json"},{"type":"null"}]},"FieldType":{"description":"Name of the .NET type of the field, such as `System.Int32`. Null or empty when the server does not know it.","type":["string","null"]},"FieldLength":{"description":"Length of the field: characters for text, bytes for other types (`System.Int16` 2, `System.Int32` 4, `System.Double` 8, `System.DateTime` 16). Treat 0 and -1, which also occur, as unknown.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647}}};
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"FieldRight.json","type":"object","description":"What the current user may do with one field, and why it is not more.","properties":{"Mask":{"description":"The granted rights, joined by a comma and a space, such as `Read`, `Update` (read and write) or `Update, UIHintMandatory`. `None` hides the field, `UIHintMandatory` means that it must be filled in, `UIHintReadOnly` that user interfaces do not let it be changed; older servers print `FULL` for `Update`.","type":["string","null"]},"Reason":{"description":"Why access is restricted or a value is demanded; empty when there is nothing to explain. It may contain resource references such as `[SR_ACCESS_MANDATORY]`.","type":["string","null"]}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="FieldRight.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Mask !== undefined && func0.call(data, "Mask")){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/Mask",schemaPath:"#/properties/Mask/type",keyword:"type",params:{type: schema31.properties.Mask.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Reason !== undefined && func0.call(data, "Reason")){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/Reason",schemaPath:"#/properties/Reason/type",keyword:"type",params:{type: schema31.properties.Reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"Mask":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="FieldProperty.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.FieldRight !== undefined && func0.call(data, "FieldRight")){
let data0 = data.FieldRight;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate69(data0, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.Mask = true;
props0.Reason = true;
}
const _errs4 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/FieldRight",schemaPath:"#/properties/FieldRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/FieldRight",schemaPath:"#/properties/FieldRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldType !== undefined && func0.call(data, "FieldType")){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/FieldType",schemaPath:"#/properties/FieldType/type",keyword:"type",params:{type: schema30.properties.FieldType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.FieldLength !== undefined && func0.call(data, "FieldLength")){
let data2 = data.FieldLength;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/FieldLength",schemaPath:"#/properties/FieldLength/type",keyword:"type",params:{type: schema30.properties.FieldLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/FieldLength",schemaPath:"#/properties/FieldLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/FieldLength",schemaPath:"#/properties/FieldLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"FieldRight":true,"FieldType":true,"FieldLength":true},"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="FieldProperties.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate68(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.FieldRight = true;
props0.FieldType = true;
props0.FieldLength = true;
}
const _errs5 = errors;
if(data0 !== null){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Associate.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.AssociateId !== undefined && func0.call(data, "AssociateId")){
let data0 = data.AssociateId;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/type",keyword:"type",params:{type: schema27.properties.AssociateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.Name !== undefined && func0.call(data, "Name")){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: schema27.properties.Name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(func66(data1) > 239){
const err4 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.PersonId !== undefined && func0.call(data, "PersonId")){
let data2 = data.PersonId;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type: schema27.properties.PersonId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.Rank !== undefined && func0.call(data, "Rank")){
let data3 = data.Rank;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/Rank",schemaPath:"#/properties/Rank/type",keyword:"type",params:{type: schema27.properties.Rank.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/Rank",schemaPath:"#/properties/Rank/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/Rank",schemaPath:"#/properties/Rank/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.Tooltip !== undefined && func0.call(data, "Tooltip")){
let data4 = data.Tooltip;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/Tooltip",schemaPath:"#/properties/Tooltip/type",keyword:"type",params:{type: schema27.properties.Tooltip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 254){
const err12 = {instancePath:instancePath+"/Tooltip",schemaPath:"#/properties/Tooltip/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: schema27.properties.Type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
const err14 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema27.properties.Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.GroupIdx !== undefined && func0.call(data, "GroupIdx")){
let data6 = data.GroupIdx;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/GroupIdx",schemaPath:"#/properties/GroupIdx/type",keyword:"type",params:{type: schema27.properties.GroupIdx.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/GroupIdx",schemaPath:"#/properties/GroupIdx/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/GroupIdx",schemaPath:"#/properties/GroupIdx/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.FullName !== undefined && func0.call(data, "FullName")){
let data7 = data.FullName;
if((typeof data7 !== "string") && (data7 !== null)){
const err18 = {instancePath:instancePath+"/FullName",schemaPath:"#/properties/FullName/type",keyword:"type",params:{type: schema27.properties.FullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.FormalName !== undefined && func0.call(data, "FormalName")){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/FormalName",schemaPath:"#/properties/FormalName/type",keyword:"type",params:{type: schema27.properties.FormalName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.Deleted !== undefined && func0.call(data, "Deleted")){
let data9 = data.Deleted;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err20 = {instancePath:instancePath+"/Deleted",schemaPath:"#/properties/Deleted/type",keyword:"type",params:{type: schema27.properties.Deleted.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.EjUserId !== undefined && func0.call(data, "EjUserId")){
let data10 = data.EjUserId;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err21 = {instancePath:instancePath+"/EjUserId",schemaPath:"#/properties/EjUserId/type",keyword:"type",params:{type: schema27.properties.EjUserId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/EjUserId",schemaPath:"#/properties/EjUserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10 < -2147483648 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/EjUserId",schemaPath:"#/properties/EjUserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.UserName !== undefined && func0.call(data, "UserName")){
let data11 = data.UserName;
if((typeof data11 !== "string") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/UserName",schemaPath:"#/properties/UserName/type",keyword:"type",params:{type: schema27.properties.UserName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data11 === "string"){
if(func66(data11) > 254){
const err25 = {instancePath:instancePath+"/UserName",schemaPath:"#/properties/UserName/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.TableRight !== undefined && func0.call(data, "TableRight")){
let data12 = data.TableRight;
const _errs26 = errors;
let valid1 = false;
const _errs27 = errors;
if(!(validate65(data12, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.Mask = true;
props0.Reason = true;
}
const _errs28 = errors;
if(data12 !== null){
const err26 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err27 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldProperties !== undefined && func0.call(data, "FieldProperties")){
if(!(validate67(data.FieldProperties, {instancePath:instancePath+"/FieldProperties",parentData:data,parentDataProperty:"FieldProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"AssociateId":true,"Name":true,"PersonId":true,"Rank":true,"Tooltip":true,"Type":true,"GroupIdx":true,"FullName":true,"FormalName":true,"Deleted":true,"EjUserId":true,"UserName":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"Person.json","type":"object","description":"A person who belongs to a company, with the company's main data repeated for display. Here: the customer in the chat.","properties":{"Position":{"description":"Position in the company, picked from a list. Not the free-text job title in `Title`.","type":["string","null"],"maxLength":239},"PersonId":{"description":"Identifies the person.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Mrmrs":{"description":"Form of address, such as *Mr* or *Mrs*.","type":["string","null"],"maxLength":239},"Firstname":{"description":"First name.","type":["string","null"],"maxLength":99},"Lastname":{"description":"Last name.","type":["string","null"],"maxLength":99},"MiddleName":{"description":"Middle name, or a name particle such as *van*.","type":["string","null"],"maxLength":99},"Title":{"description":"Job title, as free text.","type":["string","null"],"maxLength":239},"Description":{"description":"Free-text notes about the person. Older servers keep only the first 2,047 characters.","type":["string","null"],"maxLength":4000},"Email":{"description":"The person's first e-mail address.","type":["string","null"],"maxLength":239},"FullName":{"description":"The person's whole name, as clients display it.","type":["string","null"]},"DirectPhone":{"description":"The person's direct phone number.","type":["string","null"],"maxLength":239},"FormalName":{"description":"Whole name with form of address and titles, as on an address label.","type":["string","null"]},"CountryId":{"description":"Id of the person's country.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ContactId":{"description":"Id of the company to which the person belongs; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ContactName":{"description":"Name of the person's company.","type":["string","null"],"maxLength":219},"Retired":{"description":"1 when the person is retired, that is, without rights and absent from lists; 0 otherwise.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Rank":{"description":"Position in the default order of the company's persons.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ActiveInterests":{"description":"Number of interests registered for the person.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ContactDepartment":{"description":"Department of the person's company.","type":["string","null"],"maxLength":219},"ContactCountryId":{"description":"Id of the company's country.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ContactOrgNr":{"description":"The company's organisation or VAT number.","type":["string","null"],"maxLength":49},"FaxPhone":{"description":"The person's fax number.","type":["string","null"],"maxLength":239},"MobilePhone":{"description":"The person's mobile phone number.","type":["string","null"],"maxLength":239},"ContactPhone":{"description":"The company's phone number.","type":["string","null"],"maxLength":239},"AssociateName":{"description":"Short name (initials or login name) of the associate who owns the person record.","type":["string","null"],"maxLength":239},"AssociateId":{"description":"Id of the associate who owns the person record; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"UsePersonAddress":{"description":"True when mail goes to the person's own address, false when it goes to the company's.","type":["boolean","null"]},"ContactFax":{"description":"The company's fax number, as it was typed in.","type":["string","null"],"maxLength":239},"Kanafname":{"description":"First name in kana; Japanese installations only.","type":["string","null"],"maxLength":99},"Kanalname":{"description":"Last name in kana; Japanese installations only.","type":["string","null"],"maxLength":99},"Post1":{"description":"First line of the postal address; Japanese installations only.","type":["string","null"],"maxLength":99},"Post2":{"description":"Second line of the postal address; Japanese installations only.","type":["string","null"],"maxLength":99},"Post3":{"description":"Third line of the postal address; Japanese installations only.","type":["string","null"],"maxLength":99},"EmailName":{"description":"Description that goes with the e-mail address in `Email`.","type":["string","null"],"maxLength":254},"ContactFullName":{"description":"Name and department of the company, joined by a comma.","type":["string","null"]},"ActiveErpLinks":{"description":"Number of active links from the person to ERP systems.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TicketPriorityId":{"description":"Id of the priority that the person's requests get; 0 when none is set.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"SupportLanguageId":{"description":"Id of the language in which the person receives support; 0 when none is set.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"SupportAssociateId":{"description":"Id of the associate who is the person's contact for support; 0 when none is set.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"CategoryName":{"description":"Category from the category list, such as *Customer*.","type":["string","null"],"maxLength":239},"TableRight":{"description":"What the current user may do with this person.","anyOf":[{"$ref":"TableRight.json"},{"type":"null"}]},"FieldProperties":{"$ref":"FieldProperties.json","description":"Access right, type and length of the fields of this person, by field name."}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Person.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Position !== undefined && func0.call(data, "Position")){
let data0 = data.Position;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/Position",schemaPath:"#/properties/Position/type",keyword:"type",params:{type: schema32.properties.Position.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(func66(data0) > 239){
const err1 = {instancePath:instancePath+"/Position",schemaPath:"#/properties/Position/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.PersonId !== undefined && func0.call(data, "PersonId")){
let data1 = data.PersonId;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type: schema32.properties.PersonId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.Mrmrs !== undefined && func0.call(data, "Mrmrs")){
let data2 = data.Mrmrs;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/Mrmrs",schemaPath:"#/properties/Mrmrs/type",keyword:"type",params:{type: schema32.properties.Mrmrs.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(func66(data2) > 239){
const err6 = {instancePath:instancePath+"/Mrmrs",schemaPath:"#/properties/Mrmrs/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.Firstname !== undefined && func0.call(data, "Firstname")){
let data3 = data.Firstname;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/Firstname",schemaPath:"#/properties/Firstname/type",keyword:"type",params:{type: schema32.properties.Firstname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(func66(data3) > 99){
const err8 = {instancePath:instancePath+"/Firstname",schemaPath:"#/properties/Firstname/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.Lastname !== undefined && func0.call(data, "Lastname")){
let data4 = data.Lastname;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/Lastname",schemaPath:"#/properties/Lastname/type",keyword:"type",params:{type: schema32.properties.Lastname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 99){
const err10 = {instancePath:instancePath+"/Lastname",schemaPath:"#/properties/Lastname/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.MiddleName !== undefined && func0.call(data, "MiddleName")){
let data5 = data.MiddleName;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/MiddleName",schemaPath:"#/properties/MiddleName/type",keyword:"type",params:{type: schema32.properties.MiddleName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(func66(data5) > 99){
const err12 = {instancePath:instancePath+"/MiddleName",schemaPath:"#/properties/MiddleName/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.Title !== undefined && func0.call(data, "Title")){
let data6 = data.Title;
if((typeof data6 !== "string") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/Title",schemaPath:"#/properties/Title/type",keyword:"type",params:{type: schema32.properties.Title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 === "string"){
if(func66(data6) > 239){
const err14 = {instancePath:instancePath+"/Title",schemaPath:"#/properties/Title/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.Description !== undefined && func0.call(data, "Description")){
let data7 = data.Description;
if((typeof data7 !== "string") && (data7 !== null)){
const err15 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: schema32.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(func66(data7) > 4000){
const err16 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.Email !== undefined && func0.call(data, "Email")){
let data8 = data.Email;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/Email",schemaPath:"#/properties/Email/type",keyword:"type",params:{type: schema32.properties.Email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data8 === "string"){
if(func66(data8) > 239){
const err18 = {instancePath:instancePath+"/Email",schemaPath:"#/properties/Email/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.FullName !== undefined && func0.call(data, "FullName")){
let data9 = data.FullName;
if((typeof data9 !== "string") && (data9 !== null)){
const err19 = {instancePath:instancePath+"/FullName",schemaPath:"#/properties/FullName/type",keyword:"type",params:{type: schema32.properties.FullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.DirectPhone !== undefined && func0.call(data, "DirectPhone")){
let data10 = data.DirectPhone;
if((typeof data10 !== "string") && (data10 !== null)){
const err20 = {instancePath:instancePath+"/DirectPhone",schemaPath:"#/properties/DirectPhone/type",keyword:"type",params:{type: schema32.properties.DirectPhone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data10 === "string"){
if(func66(data10) > 239){
const err21 = {instancePath:instancePath+"/DirectPhone",schemaPath:"#/properties/DirectPhone/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.FormalName !== undefined && func0.call(data, "FormalName")){
let data11 = data.FormalName;
if((typeof data11 !== "string") && (data11 !== null)){
const err22 = {instancePath:instancePath+"/FormalName",schemaPath:"#/properties/FormalName/type",keyword:"type",params:{type: schema32.properties.FormalName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.CountryId !== undefined && func0.call(data, "CountryId")){
let data12 = data.CountryId;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err23 = {instancePath:instancePath+"/CountryId",schemaPath:"#/properties/CountryId/type",keyword:"type",params:{type: schema32.properties.CountryId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/CountryId",schemaPath:"#/properties/CountryId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12 < -2147483648 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/CountryId",schemaPath:"#/properties/CountryId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.ContactId !== undefined && func0.call(data, "ContactId")){
let data13 = data.ContactId;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err26 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/type",keyword:"type",params:{type: schema32.properties.ContactId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data13 < -2147483648 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.ContactName !== undefined && func0.call(data, "ContactName")){
let data14 = data.ContactName;
if((typeof data14 !== "string") && (data14 !== null)){
const err29 = {instancePath:instancePath+"/ContactName",schemaPath:"#/properties/ContactName/type",keyword:"type",params:{type: schema32.properties.ContactName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data14 === "string"){
if(func66(data14) > 219){
const err30 = {instancePath:instancePath+"/ContactName",schemaPath:"#/properties/ContactName/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.Retired !== undefined && func0.call(data, "Retired")){
let data15 = data.Retired;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
const err31 = {instancePath:instancePath+"/Retired",schemaPath:"#/properties/Retired/type",keyword:"type",params:{type: schema32.properties.Retired.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err32 = {instancePath:instancePath+"/Retired",schemaPath:"#/properties/Retired/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data15 < -2147483648 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/Retired",schemaPath:"#/properties/Retired/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.Rank !== undefined && func0.call(data, "Rank")){
let data16 = data.Rank;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
const err34 = {instancePath:instancePath+"/Rank",schemaPath:"#/properties/Rank/type",keyword:"type",params:{type: schema32.properties.Rank.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2147483647 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/Rank",schemaPath:"#/properties/Rank/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16 < -2147483648 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/Rank",schemaPath:"#/properties/Rank/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.ActiveInterests !== undefined && func0.call(data, "ActiveInterests")){
let data17 = data.ActiveInterests;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err37 = {instancePath:instancePath+"/ActiveInterests",schemaPath:"#/properties/ActiveInterests/type",keyword:"type",params:{type: schema32.properties.ActiveInterests.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 2147483647 || isNaN(data17)){
const err38 = {instancePath:instancePath+"/ActiveInterests",schemaPath:"#/properties/ActiveInterests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data17 < -2147483648 || isNaN(data17)){
const err39 = {instancePath:instancePath+"/ActiveInterests",schemaPath:"#/properties/ActiveInterests/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.ContactDepartment !== undefined && func0.call(data, "ContactDepartment")){
let data18 = data.ContactDepartment;
if((typeof data18 !== "string") && (data18 !== null)){
const err40 = {instancePath:instancePath+"/ContactDepartment",schemaPath:"#/properties/ContactDepartment/type",keyword:"type",params:{type: schema32.properties.ContactDepartment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data18 === "string"){
if(func66(data18) > 219){
const err41 = {instancePath:instancePath+"/ContactDepartment",schemaPath:"#/properties/ContactDepartment/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.ContactCountryId !== undefined && func0.call(data, "ContactCountryId")){
let data19 = data.ContactCountryId;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
const err42 = {instancePath:instancePath+"/ContactCountryId",schemaPath:"#/properties/ContactCountryId/type",keyword:"type",params:{type: schema32.properties.ContactCountryId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2147483647 || isNaN(data19)){
const err43 = {instancePath:instancePath+"/ContactCountryId",schemaPath:"#/properties/ContactCountryId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19 < -2147483648 || isNaN(data19)){
const err44 = {instancePath:instancePath+"/ContactCountryId",schemaPath:"#/properties/ContactCountryId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.ContactOrgNr !== undefined && func0.call(data, "ContactOrgNr")){
let data20 = data.ContactOrgNr;
if((typeof data20 !== "string") && (data20 !== null)){
const err45 = {instancePath:instancePath+"/ContactOrgNr",schemaPath:"#/properties/ContactOrgNr/type",keyword:"type",params:{type: schema32.properties.ContactOrgNr.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data20 === "string"){
if(func66(data20) > 49){
const err46 = {instancePath:instancePath+"/ContactOrgNr",schemaPath:"#/properties/ContactOrgNr/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.FaxPhone !== undefined && func0.call(data, "FaxPhone")){
let data21 = data.FaxPhone;
if((typeof data21 !== "string") && (data21 !== null)){
const err47 = {instancePath:instancePath+"/FaxPhone",schemaPath:"#/properties/FaxPhone/type",keyword:"type",params:{type: schema32.properties.FaxPhone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data21 === "string"){
if(func66(data21) > 239){
const err48 = {instancePath:instancePath+"/FaxPhone",schemaPath:"#/properties/FaxPhone/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.MobilePhone !== undefined && func0.call(data, "MobilePhone")){
let data22 = data.MobilePhone;
if((typeof data22 !== "string") && (data22 !== null)){
const err49 = {instancePath:instancePath+"/MobilePhone",schemaPath:"#/properties/MobilePhone/type",keyword:"type",params:{type: schema32.properties.MobilePhone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data22 === "string"){
if(func66(data22) > 239){
const err50 = {instancePath:instancePath+"/MobilePhone",schemaPath:"#/properties/MobilePhone/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data.ContactPhone !== undefined && func0.call(data, "ContactPhone")){
let data23 = data.ContactPhone;
if((typeof data23 !== "string") && (data23 !== null)){
const err51 = {instancePath:instancePath+"/ContactPhone",schemaPath:"#/properties/ContactPhone/type",keyword:"type",params:{type: schema32.properties.ContactPhone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data23 === "string"){
if(func66(data23) > 239){
const err52 = {instancePath:instancePath+"/ContactPhone",schemaPath:"#/properties/ContactPhone/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data.AssociateName !== undefined && func0.call(data, "AssociateName")){
let data24 = data.AssociateName;
if((typeof data24 !== "string") && (data24 !== null)){
const err53 = {instancePath:instancePath+"/AssociateName",schemaPath:"#/properties/AssociateName/type",keyword:"type",params:{type: schema32.properties.AssociateName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data24 === "string"){
if(func66(data24) > 239){
const err54 = {instancePath:instancePath+"/AssociateName",schemaPath:"#/properties/AssociateName/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.AssociateId !== undefined && func0.call(data, "AssociateId")){
let data25 = data.AssociateId;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err55 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/type",keyword:"type",params:{type: schema32.properties.AssociateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 2147483647 || isNaN(data25)){
const err56 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data25 < -2147483648 || isNaN(data25)){
const err57 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.UsePersonAddress !== undefined && func0.call(data, "UsePersonAddress")){
let data26 = data.UsePersonAddress;
if((typeof data26 !== "boolean") && (data26 !== null)){
const err58 = {instancePath:instancePath+"/UsePersonAddress",schemaPath:"#/properties/UsePersonAddress/type",keyword:"type",params:{type: schema32.properties.UsePersonAddress.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.ContactFax !== undefined && func0.call(data, "ContactFax")){
let data27 = data.ContactFax;
if((typeof data27 !== "string") && (data27 !== null)){
const err59 = {instancePath:instancePath+"/ContactFax",schemaPath:"#/properties/ContactFax/type",keyword:"type",params:{type: schema32.properties.ContactFax.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data27 === "string"){
if(func66(data27) > 239){
const err60 = {instancePath:instancePath+"/ContactFax",schemaPath:"#/properties/ContactFax/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.Kanafname !== undefined && func0.call(data, "Kanafname")){
let data28 = data.Kanafname;
if((typeof data28 !== "string") && (data28 !== null)){
const err61 = {instancePath:instancePath+"/Kanafname",schemaPath:"#/properties/Kanafname/type",keyword:"type",params:{type: schema32.properties.Kanafname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data28 === "string"){
if(func66(data28) > 99){
const err62 = {instancePath:instancePath+"/Kanafname",schemaPath:"#/properties/Kanafname/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data.Kanalname !== undefined && func0.call(data, "Kanalname")){
let data29 = data.Kanalname;
if((typeof data29 !== "string") && (data29 !== null)){
const err63 = {instancePath:instancePath+"/Kanalname",schemaPath:"#/properties/Kanalname/type",keyword:"type",params:{type: schema32.properties.Kanalname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data29 === "string"){
if(func66(data29) > 99){
const err64 = {instancePath:instancePath+"/Kanalname",schemaPath:"#/properties/Kanalname/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data.Post1 !== undefined && func0.call(data, "Post1")){
let data30 = data.Post1;
if((typeof data30 !== "string") && (data30 !== null)){
const err65 = {instancePath:instancePath+"/Post1",schemaPath:"#/properties/Post1/type",keyword:"type",params:{type: schema32.properties.Post1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data30 === "string"){
if(func66(data30) > 99){
const err66 = {instancePath:instancePath+"/Post1",schemaPath:"#/properties/Post1/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data.Post2 !== undefined && func0.call(data, "Post2")){
let data31 = data.Post2;
if((typeof data31 !== "string") && (data31 !== null)){
const err67 = {instancePath:instancePath+"/Post2",schemaPath:"#/properties/Post2/type",keyword:"type",params:{type: schema32.properties.Post2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data31 === "string"){
if(func66(data31) > 99){
const err68 = {instancePath:instancePath+"/Post2",schemaPath:"#/properties/Post2/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data.Post3 !== undefined && func0.call(data, "Post3")){
let data32 = data.Post3;
if((typeof data32 !== "string") && (data32 !== null)){
const err69 = {instancePath:instancePath+"/Post3",schemaPath:"#/properties/Post3/type",keyword:"type",params:{type: schema32.properties.Post3.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data32 === "string"){
if(func66(data32) > 99){
const err70 = {instancePath:instancePath+"/Post3",schemaPath:"#/properties/Post3/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data.EmailName !== undefined && func0.call(data, "EmailName")){
let data33 = data.EmailName;
if((typeof data33 !== "string") && (data33 !== null)){
const err71 = {instancePath:instancePath+"/EmailName",schemaPath:"#/properties/EmailName/type",keyword:"type",params:{type: schema32.properties.EmailName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data33 === "string"){
if(func66(data33) > 254){
const err72 = {instancePath:instancePath+"/EmailName",schemaPath:"#/properties/EmailName/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data.ContactFullName !== undefined && func0.call(data, "ContactFullName")){
let data34 = data.ContactFullName;
if((typeof data34 !== "string") && (data34 !== null)){
const err73 = {instancePath:instancePath+"/ContactFullName",schemaPath:"#/properties/ContactFullName/type",keyword:"type",params:{type: schema32.properties.ContactFullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.ActiveErpLinks !== undefined && func0.call(data, "ActiveErpLinks")){
let data35 = data.ActiveErpLinks;
if((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (data35 !== null)){
const err74 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/type",keyword:"type",params:{type: schema32.properties.ActiveErpLinks.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 2147483647 || isNaN(data35)){
const err75 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data35 < -2147483648 || isNaN(data35)){
const err76 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data.TicketPriorityId !== undefined && func0.call(data, "TicketPriorityId")){
let data36 = data.TicketPriorityId;
if((!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) && (data36 !== null)){
const err77 = {instancePath:instancePath+"/TicketPriorityId",schemaPath:"#/properties/TicketPriorityId/type",keyword:"type",params:{type: schema32.properties.TicketPriorityId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 2147483647 || isNaN(data36)){
const err78 = {instancePath:instancePath+"/TicketPriorityId",schemaPath:"#/properties/TicketPriorityId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data36 < -2147483648 || isNaN(data36)){
const err79 = {instancePath:instancePath+"/TicketPriorityId",schemaPath:"#/properties/TicketPriorityId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data.SupportLanguageId !== undefined && func0.call(data, "SupportLanguageId")){
let data37 = data.SupportLanguageId;
if((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (data37 !== null)){
const err80 = {instancePath:instancePath+"/SupportLanguageId",schemaPath:"#/properties/SupportLanguageId/type",keyword:"type",params:{type: schema32.properties.SupportLanguageId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 2147483647 || isNaN(data37)){
const err81 = {instancePath:instancePath+"/SupportLanguageId",schemaPath:"#/properties/SupportLanguageId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data37 < -2147483648 || isNaN(data37)){
const err82 = {instancePath:instancePath+"/SupportLanguageId",schemaPath:"#/properties/SupportLanguageId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data.SupportAssociateId !== undefined && func0.call(data, "SupportAssociateId")){
let data38 = data.SupportAssociateId;
if((!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) && (data38 !== null)){
const err83 = {instancePath:instancePath+"/SupportAssociateId",schemaPath:"#/properties/SupportAssociateId/type",keyword:"type",params:{type: schema32.properties.SupportAssociateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 2147483647 || isNaN(data38)){
const err84 = {instancePath:instancePath+"/SupportAssociateId",schemaPath:"#/properties/SupportAssociateId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data38 < -2147483648 || isNaN(data38)){
const err85 = {instancePath:instancePath+"/SupportAssociateId",schemaPath:"#/properties/SupportAssociateId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data.CategoryName !== undefined && func0.call(data, "CategoryName")){
let data39 = data.CategoryName;
if((typeof data39 !== "string") && (data39 !== null)){
const err86 = {instancePath:instancePath+"/CategoryName",schemaPath:"#/properties/CategoryName/type",keyword:"type",params:{type: schema32.properties.CategoryName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data39 === "string"){
if(func66(data39) > 239){
const err87 = {instancePath:instancePath+"/CategoryName",schemaPath:"#/properties/CategoryName/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data.TableRight !== undefined && func0.call(data, "TableRight")){
let data40 = data.TableRight;
const _errs82 = errors;
let valid1 = false;
const _errs83 = errors;
if(!(validate65(data40, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs83 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.Mask = true;
props0.Reason = true;
}
const _errs84 = errors;
if(data40 !== null){
const err88 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid0 = _errs84 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err89 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldProperties !== undefined && func0.call(data, "FieldProperties")){
if(!(validate67(data.FieldProperties, {instancePath:instancePath+"/FieldProperties",parentData:data,parentDataProperty:"FieldProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"Position":true,"PersonId":true,"Mrmrs":true,"Firstname":true,"Lastname":true,"MiddleName":true,"Title":true,"Description":true,"Email":true,"FullName":true,"DirectPhone":true,"FormalName":true,"CountryId":true,"ContactId":true,"ContactName":true,"Retired":true,"Rank":true,"ActiveInterests":true,"ContactDepartment":true,"ContactCountryId":true,"ContactOrgNr":true,"FaxPhone":true,"MobilePhone":true,"ContactPhone":true,"AssociateName":true,"AssociateId":true,"UsePersonAddress":true,"ContactFax":true,"Kanafname":true,"Kanalname":true,"Post1":true,"Post2":true,"Post3":true,"EmailName":true,"ContactFullName":true,"ActiveErpLinks":true,"TicketPriorityId":true,"SupportLanguageId":true,"SupportAssociateId":true,"CategoryName":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"Contact.json","type":"object","description":"A company or other organisation. SuperOffice calls it a contact; the people in it are persons.","properties":{"ContactId":{"description":"Identifies the company.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Name":{"description":"Name of the company.","type":["string","null"],"maxLength":219},"OrgNr":{"description":"Organisation or VAT number; empty when none is registered.","type":["string","null"],"maxLength":49},"Department":{"description":"Department, which tells apart several records of one company; empty when there is none.","type":["string","null"],"maxLength":219},"URL":{"description":"Address of the company's web site.","type":["string","null"],"maxLength":1023},"City":{"description":"Town of the company's address.","type":["string","null"],"maxLength":79},"DirectPhone":{"description":"The company's phone number.","type":["string","null"],"maxLength":239},"AssociateId":{"description":"Id of the associate who is responsible for the company; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"CountryId":{"description":"Id of the company's country.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"EmailAddress":{"description":"The company's e-mail address.","type":["string","null"],"maxLength":239},"Kananame":{"description":"Company name in kana; Japanese installations only.","type":["string","null"],"maxLength":219},"EmailAddressName":{"description":"Text shown in place of the e-mail address; often null.","type":["string","null"],"maxLength":254},"URLName":{"description":"Text shown in place of the web address; often null.","type":["string","null"],"maxLength":254},"AssociateFullName":{"description":"Whole name of the responsible associate, arranged as the user's culture prescribes.","type":["string","null"]},"BusinessName":{"description":"Line of business from the business list, such as *Information Technology*.","type":["string","null"],"maxLength":239},"CategoryName":{"description":"Category from the category list, such as *Customer*.","type":["string","null"],"maxLength":239},"CountryName":{"description":"Name of the company's country.","type":["string","null"],"maxLength":239},"Address":{"description":"The company's street and postal address, in parts and ready for display, or null when it is not known.","anyOf":[{"$ref":"Address.json"},{"type":"null"}]},"FormattedAddress":{"description":"The whole address as one text with line breaks.","type":["string","null"]},"FullName":{"description":"Name and department of the company, joined by a comma.","type":["string","null"]},"IsOwnerContact":{"description":"True when the company owns the installation. Its people can then be internal users only, never external ones.","type":["boolean","null"]},"ActiveErpLinks":{"description":"Number of active links from the company to ERP systems.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TableRight":{"description":"What the current user may do with this company.","anyOf":[{"$ref":"TableRight.json"},{"type":"null"}]},"FieldProperties":{"$ref":"FieldProperties.json","description":"Access right, type and length of the fields of this company, by field name."}}};
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"Address.json","type":"object","description":"The addresses of a company or person, both in structured form and laid out line by line for the country. Coordinates are included where they are known.","properties":{"Wgs84Latitude":{"description":"Latitude in decimal degrees on the WGS 84 ellipsoid, positive to the north.","type":["number","null"],"format":"double"},"Wgs84Longitude":{"description":"Longitude in decimal degrees on the WGS 84 ellipsoid, positive to the east.","type":["number","null"],"format":"double"},"LocalizedAddress":{"description":"The address laid out as the country's custom requires: a list of lines, each a list of the fields that stand side by side on it.","type":["array","null"],"items":{"description":"The fields of one line, from left to right.","type":"array","items":{"$ref":"LocalizedField.json"}}},"Street":{"description":"Where to visit or deliver, or null when it is not known. It holds the same data as `LocalizedAddress`.","anyOf":[{"$ref":"StructuredAddress.json"},{"type":"null"}]},"Postal":{"description":"Where to send mail and invoices, or null when it is not known. It holds the same data as `LocalizedAddress`.","anyOf":[{"$ref":"StructuredAddress.json"},{"type":"null"}]},"Formatted":{"description":"Street and postal address together as one text with line breaks. Read-only.","type":["string","null"]},"TableRight":{"description":"What the current user may do with this address.","anyOf":[{"$ref":"TableRight.json"},{"type":"null"}]},"FieldProperties":{"$ref":"FieldProperties.json","description":"Access right, type and length of the fields of this address, by field name."}}};
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"LocalizedField.json","type":"object","description":"One labelled field of an address as it stands on a line of the display, such as the postal code.","properties":{"Name":{"description":"Technical name of the field, such as `StreetZipcode`.","type":["string","null"]},"Value":{"description":"Content of the field; empty when nothing has been entered.","type":["string","null"]},"Tooltip":{"description":"Hint that explains the field.","type":["string","null"]},"Label":{"description":"Caption of the field. It may be a bare resource id such as `SR_AL_STREET`, which is replaced by its text when a language is asked for; empty when the previous field of the line has the caption.","type":["string","null"]},"ValueLength":{"description":"Greatest number of characters that `Value` can hold in the database.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"AddressType":{"description":"Which address the field is part of, by the names of `StructuredAddress.AtypeIdx`, such as `ContactStreetAddress`. Not limited to those names.","type":["string","null"]},"TableRight":{"description":"What the current user may do with this field.","anyOf":[{"$ref":"TableRight.json"},{"type":"null"}]},"FieldProperties":{"$ref":"FieldProperties.json","description":"Access right, type and length of the parts of this field, by name; normally empty."}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="LocalizedField.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name !== undefined && func0.call(data, "Name")){
let data0 = data.Name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: schema35.properties.Name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Value !== undefined && func0.call(data, "Value")){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/Value",schemaPath:"#/properties/Value/type",keyword:"type",params:{type: schema35.properties.Value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Tooltip !== undefined && func0.call(data, "Tooltip")){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/Tooltip",schemaPath:"#/properties/Tooltip/type",keyword:"type",params:{type: schema35.properties.Tooltip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Label !== undefined && func0.call(data, "Label")){
let data3 = data.Label;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/Label",schemaPath:"#/properties/Label/type",keyword:"type",params:{type: schema35.properties.Label.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ValueLength !== undefined && func0.call(data, "ValueLength")){
let data4 = data.ValueLength;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/ValueLength",schemaPath:"#/properties/ValueLength/type",keyword:"type",params:{type: schema35.properties.ValueLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/ValueLength",schemaPath:"#/properties/ValueLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/ValueLength",schemaPath:"#/properties/ValueLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.AddressType !== undefined && func0.call(data, "AddressType")){
let data5 = data.AddressType;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/AddressType",schemaPath:"#/properties/AddressType/type",keyword:"type",params:{type: schema35.properties.AddressType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.TableRight !== undefined && func0.call(data, "TableRight")){
let data6 = data.TableRight;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(!(validate65(data6, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.Mask = true;
props0.Reason = true;
}
const _errs16 = errors;
if(data6 !== null){
const err8 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldProperties !== undefined && func0.call(data, "FieldProperties")){
if(!(validate67(data.FieldProperties, {instancePath:instancePath+"/FieldProperties",parentData:data,parentDataProperty:"FieldProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"Name":true,"Value":true,"Tooltip":true,"Label":true,"ValueLength":true,"AddressType":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"StructuredAddress.json","type":"object","description":"One postal, street, private or quote address, split into its parts.","properties":{"AtypeIdx":{"description":"What the address is for:\n\n- `Unknown`: not stated.\n- `ContactPostalAddress`: where a company receives mail.\n- `ContactStreetAddress`: where a company is located.\n- `PersonPrivateAddress`: where a person lives.\n- `QuoteBillingAddress`: where the invoice for a quote goes.\n- `QuoteShippingAddress`: where the goods of a quote go.","type":["string","null"],"enum":["Unknown","ContactPostalAddress","ContactStreetAddress","PersonPrivateAddress","QuoteBillingAddress","QuoteShippingAddress",null]},"Address1":{"description":"First line of the address.","type":["string","null"],"maxLength":79},"Address2":{"description":"Second line of the address; empty when unused.","type":["string","null"],"maxLength":79},"Address3":{"description":"Third line of the address; empty when unused.","type":["string","null"],"maxLength":79},"City":{"description":"Town that goes with the postal code.","type":["string","null"],"maxLength":79},"County":{"description":"County within the country; not the country.","type":["string","null"],"maxLength":29},"State":{"description":"Abbreviation of the state, where the country has states.","type":["string","null"],"maxLength":5},"Zipcode":{"description":"Postal code, which may contain letters.","type":["string","null"],"maxLength":11},"Formatted":{"description":"The whole address as one text with line breaks. Read-only.","type":["string","null"]}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="StructuredAddress.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.AtypeIdx !== undefined && func0.call(data, "AtypeIdx")){
let data0 = data.AtypeIdx;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/AtypeIdx",schemaPath:"#/properties/AtypeIdx/type",keyword:"type",params:{type: schema36.properties.AtypeIdx.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data0 === "Unknown") || (data0 === "ContactPostalAddress")) || (data0 === "ContactStreetAddress")) || (data0 === "PersonPrivateAddress")) || (data0 === "QuoteBillingAddress")) || (data0 === "QuoteShippingAddress")) || (data0 === null))){
const err1 = {instancePath:instancePath+"/AtypeIdx",schemaPath:"#/properties/AtypeIdx/enum",keyword:"enum",params:{allowedValues: schema36.properties.AtypeIdx.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Address1 !== undefined && func0.call(data, "Address1")){
let data1 = data.Address1;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/Address1",schemaPath:"#/properties/Address1/type",keyword:"type",params:{type: schema36.properties.Address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func66(data1) > 79){
const err3 = {instancePath:instancePath+"/Address1",schemaPath:"#/properties/Address1/maxLength",keyword:"maxLength",params:{limit: 79},message:"must NOT have more than 79 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.Address2 !== undefined && func0.call(data, "Address2")){
let data2 = data.Address2;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/Address2",schemaPath:"#/properties/Address2/type",keyword:"type",params:{type: schema36.properties.Address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(func66(data2) > 79){
const err5 = {instancePath:instancePath+"/Address2",schemaPath:"#/properties/Address2/maxLength",keyword:"maxLength",params:{limit: 79},message:"must NOT have more than 79 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.Address3 !== undefined && func0.call(data, "Address3")){
let data3 = data.Address3;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/Address3",schemaPath:"#/properties/Address3/type",keyword:"type",params:{type: schema36.properties.Address3.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(func66(data3) > 79){
const err7 = {instancePath:instancePath+"/Address3",schemaPath:"#/properties/Address3/maxLength",keyword:"maxLength",params:{limit: 79},message:"must NOT have more than 79 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.City !== undefined && func0.call(data, "City")){
let data4 = data.City;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/City",schemaPath:"#/properties/City/type",keyword:"type",params:{type: schema36.properties.City.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 79){
const err9 = {instancePath:instancePath+"/City",schemaPath:"#/properties/City/maxLength",keyword:"maxLength",params:{limit: 79},message:"must NOT have more than 79 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.County !== undefined && func0.call(data, "County")){
let data5 = data.County;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/County",schemaPath:"#/properties/County/type",keyword:"type",params:{type: schema36.properties.County.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 === "string"){
if(func66(data5) > 29){
const err11 = {instancePath:instancePath+"/County",schemaPath:"#/properties/County/maxLength",keyword:"maxLength",params:{limit: 29},message:"must NOT have more than 29 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.State !== undefined && func0.call(data, "State")){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/type",keyword:"type",params:{type: schema36.properties.State.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(func66(data6) > 5){
const err13 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.Zipcode !== undefined && func0.call(data, "Zipcode")){
let data7 = data.Zipcode;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/Zipcode",schemaPath:"#/properties/Zipcode/type",keyword:"type",params:{type: schema36.properties.Zipcode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data7 === "string"){
if(func66(data7) > 11){
const err15 = {instancePath:instancePath+"/Zipcode",schemaPath:"#/properties/Zipcode/maxLength",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.Formatted !== undefined && func0.call(data, "Formatted")){
let data8 = data.Formatted;
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/Formatted",schemaPath:"#/properties/Formatted/type",keyword:"type",params:{type: schema36.properties.Formatted.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"AtypeIdx":true,"Address1":true,"Address2":true,"Address3":true,"City":true,"County":true,"State":true,"Zipcode":true,"Formatted":true},"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Address.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Wgs84Latitude !== undefined && func0.call(data, "Wgs84Latitude")){
let data0 = data.Wgs84Latitude;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/Wgs84Latitude",schemaPath:"#/properties/Wgs84Latitude/type",keyword:"type",params:{type: schema34.properties.Wgs84Latitude.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Wgs84Longitude !== undefined && func0.call(data, "Wgs84Longitude")){
let data1 = data.Wgs84Longitude;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/Wgs84Longitude",schemaPath:"#/properties/Wgs84Longitude/type",keyword:"type",params:{type: schema34.properties.Wgs84Longitude.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.LocalizedAddress !== undefined && func0.call(data, "LocalizedAddress")){
let data2 = data.LocalizedAddress;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/LocalizedAddress",schemaPath:"#/properties/LocalizedAddress/type",keyword:"type",params:{type: schema34.properties.LocalizedAddress.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate85(data3[i1], {instancePath:instancePath+"/LocalizedAddress/" + i0+"/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/LocalizedAddress/" + i0,schemaPath:"#/properties/LocalizedAddress/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.Street !== undefined && func0.call(data, "Street")){
let data5 = data.Street;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(!(validate89(data5, {instancePath:instancePath+"/Street",parentData:data,parentDataProperty:"Street",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
var props0 = {};
props0.AtypeIdx = true;
props0.Address1 = true;
props0.Address2 = true;
props0.Address3 = true;
props0.City = true;
props0.County = true;
props0.State = true;
props0.Zipcode = true;
props0.Formatted = true;
}
const _errs13 = errors;
if(data5 !== null){
const err4 = {instancePath:instancePath+"/Street",schemaPath:"#/properties/Street/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err5 = {instancePath:instancePath+"/Street",schemaPath:"#/properties/Street/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.Postal !== undefined && func0.call(data, "Postal")){
let data6 = data.Postal;
const _errs16 = errors;
let valid6 = false;
const _errs17 = errors;
if(!(validate89(data6, {instancePath:instancePath+"/Postal",parentData:data,parentDataProperty:"Postal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid6 = valid6 || _valid1;
if(_valid1){
var props1 = {};
props1.AtypeIdx = true;
props1.Address1 = true;
props1.Address2 = true;
props1.Address3 = true;
props1.City = true;
props1.County = true;
props1.State = true;
props1.Zipcode = true;
props1.Formatted = true;
}
const _errs18 = errors;
if(data6 !== null){
const err6 = {instancePath:instancePath+"/Postal",schemaPath:"#/properties/Postal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err7 = {instancePath:instancePath+"/Postal",schemaPath:"#/properties/Postal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.Formatted !== undefined && func0.call(data, "Formatted")){
let data7 = data.Formatted;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/Formatted",schemaPath:"#/properties/Formatted/type",keyword:"type",params:{type: schema34.properties.Formatted.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.TableRight !== undefined && func0.call(data, "TableRight")){
let data8 = data.TableRight;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate65(data8, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props2 = {};
props2.Mask = true;
props2.Reason = true;
}
const _errs25 = errors;
if(data8 !== null){
const err9 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err10 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldProperties !== undefined && func0.call(data, "FieldProperties")){
if(!(validate67(data.FieldProperties, {instancePath:instancePath+"/FieldProperties",parentData:data,parentDataProperty:"FieldProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"Wgs84Latitude":true,"Wgs84Longitude":true,"LocalizedAddress":true,"Street":true,"Postal":true,"Formatted":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Contact.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ContactId !== undefined && func0.call(data, "ContactId")){
let data0 = data.ContactId;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/type",keyword:"type",params:{type: schema33.properties.ContactId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.Name !== undefined && func0.call(data, "Name")){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: schema33.properties.Name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(func66(data1) > 219){
const err4 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.OrgNr !== undefined && func0.call(data, "OrgNr")){
let data2 = data.OrgNr;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/OrgNr",schemaPath:"#/properties/OrgNr/type",keyword:"type",params:{type: schema33.properties.OrgNr.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(func66(data2) > 49){
const err6 = {instancePath:instancePath+"/OrgNr",schemaPath:"#/properties/OrgNr/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.Department !== undefined && func0.call(data, "Department")){
let data3 = data.Department;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/Department",schemaPath:"#/properties/Department/type",keyword:"type",params:{type: schema33.properties.Department.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(func66(data3) > 219){
const err8 = {instancePath:instancePath+"/Department",schemaPath:"#/properties/Department/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.URL !== undefined && func0.call(data, "URL")){
let data4 = data.URL;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/URL",schemaPath:"#/properties/URL/type",keyword:"type",params:{type: schema33.properties.URL.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 1023){
const err10 = {instancePath:instancePath+"/URL",schemaPath:"#/properties/URL/maxLength",keyword:"maxLength",params:{limit: 1023},message:"must NOT have more than 1023 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.City !== undefined && func0.call(data, "City")){
let data5 = data.City;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/City",schemaPath:"#/properties/City/type",keyword:"type",params:{type: schema33.properties.City.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(func66(data5) > 79){
const err12 = {instancePath:instancePath+"/City",schemaPath:"#/properties/City/maxLength",keyword:"maxLength",params:{limit: 79},message:"must NOT have more than 79 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.DirectPhone !== undefined && func0.call(data, "DirectPhone")){
let data6 = data.DirectPhone;
if((typeof data6 !== "string") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/DirectPhone",schemaPath:"#/properties/DirectPhone/type",keyword:"type",params:{type: schema33.properties.DirectPhone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 === "string"){
if(func66(data6) > 239){
const err14 = {instancePath:instancePath+"/DirectPhone",schemaPath:"#/properties/DirectPhone/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.AssociateId !== undefined && func0.call(data, "AssociateId")){
let data7 = data.AssociateId;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/type",keyword:"type",params:{type: schema33.properties.AssociateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < -2147483648 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.CountryId !== undefined && func0.call(data, "CountryId")){
let data8 = data.CountryId;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err18 = {instancePath:instancePath+"/CountryId",schemaPath:"#/properties/CountryId/type",keyword:"type",params:{type: schema33.properties.CountryId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/CountryId",schemaPath:"#/properties/CountryId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < -2147483648 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/CountryId",schemaPath:"#/properties/CountryId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.EmailAddress !== undefined && func0.call(data, "EmailAddress")){
let data9 = data.EmailAddress;
if((typeof data9 !== "string") && (data9 !== null)){
const err21 = {instancePath:instancePath+"/EmailAddress",schemaPath:"#/properties/EmailAddress/type",keyword:"type",params:{type: schema33.properties.EmailAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data9 === "string"){
if(func66(data9) > 239){
const err22 = {instancePath:instancePath+"/EmailAddress",schemaPath:"#/properties/EmailAddress/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.Kananame !== undefined && func0.call(data, "Kananame")){
let data10 = data.Kananame;
if((typeof data10 !== "string") && (data10 !== null)){
const err23 = {instancePath:instancePath+"/Kananame",schemaPath:"#/properties/Kananame/type",keyword:"type",params:{type: schema33.properties.Kananame.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data10 === "string"){
if(func66(data10) > 219){
const err24 = {instancePath:instancePath+"/Kananame",schemaPath:"#/properties/Kananame/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.EmailAddressName !== undefined && func0.call(data, "EmailAddressName")){
let data11 = data.EmailAddressName;
if((typeof data11 !== "string") && (data11 !== null)){
const err25 = {instancePath:instancePath+"/EmailAddressName",schemaPath:"#/properties/EmailAddressName/type",keyword:"type",params:{type: schema33.properties.EmailAddressName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data11 === "string"){
if(func66(data11) > 254){
const err26 = {instancePath:instancePath+"/EmailAddressName",schemaPath:"#/properties/EmailAddressName/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.URLName !== undefined && func0.call(data, "URLName")){
let data12 = data.URLName;
if((typeof data12 !== "string") && (data12 !== null)){
const err27 = {instancePath:instancePath+"/URLName",schemaPath:"#/properties/URLName/type",keyword:"type",params:{type: schema33.properties.URLName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data12 === "string"){
if(func66(data12) > 254){
const err28 = {instancePath:instancePath+"/URLName",schemaPath:"#/properties/URLName/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.AssociateFullName !== undefined && func0.call(data, "AssociateFullName")){
let data13 = data.AssociateFullName;
if((typeof data13 !== "string") && (data13 !== null)){
const err29 = {instancePath:instancePath+"/AssociateFullName",schemaPath:"#/properties/AssociateFullName/type",keyword:"type",params:{type: schema33.properties.AssociateFullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.BusinessName !== undefined && func0.call(data, "BusinessName")){
let data14 = data.BusinessName;
if((typeof data14 !== "string") && (data14 !== null)){
const err30 = {instancePath:instancePath+"/BusinessName",schemaPath:"#/properties/BusinessName/type",keyword:"type",params:{type: schema33.properties.BusinessName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data14 === "string"){
if(func66(data14) > 239){
const err31 = {instancePath:instancePath+"/BusinessName",schemaPath:"#/properties/BusinessName/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.CategoryName !== undefined && func0.call(data, "CategoryName")){
let data15 = data.CategoryName;
if((typeof data15 !== "string") && (data15 !== null)){
const err32 = {instancePath:instancePath+"/CategoryName",schemaPath:"#/properties/CategoryName/type",keyword:"type",params:{type: schema33.properties.CategoryName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data15 === "string"){
if(func66(data15) > 239){
const err33 = {instancePath:instancePath+"/CategoryName",schemaPath:"#/properties/CategoryName/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.CountryName !== undefined && func0.call(data, "CountryName")){
let data16 = data.CountryName;
if((typeof data16 !== "string") && (data16 !== null)){
const err34 = {instancePath:instancePath+"/CountryName",schemaPath:"#/properties/CountryName/type",keyword:"type",params:{type: schema33.properties.CountryName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data16 === "string"){
if(func66(data16) > 239){
const err35 = {instancePath:instancePath+"/CountryName",schemaPath:"#/properties/CountryName/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.Address !== undefined && func0.call(data, "Address")){
let data17 = data.Address;
const _errs36 = errors;
let valid1 = false;
const _errs37 = errors;
if(!(validate84(data17, {instancePath:instancePath+"/Address",parentData:data,parentDataProperty:"Address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid0 = _errs37 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.Wgs84Latitude = true;
props0.Wgs84Longitude = true;
props0.LocalizedAddress = true;
props0.Street = true;
props0.Postal = true;
props0.Formatted = true;
props0.TableRight = true;
props0.FieldProperties = true;
}
const _errs38 = errors;
if(data17 !== null){
const err36 = {instancePath:instancePath+"/Address",schemaPath:"#/properties/Address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs38 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err37 = {instancePath:instancePath+"/Address",schemaPath:"#/properties/Address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.FormattedAddress !== undefined && func0.call(data, "FormattedAddress")){
let data18 = data.FormattedAddress;
if((typeof data18 !== "string") && (data18 !== null)){
const err38 = {instancePath:instancePath+"/FormattedAddress",schemaPath:"#/properties/FormattedAddress/type",keyword:"type",params:{type: schema33.properties.FormattedAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.FullName !== undefined && func0.call(data, "FullName")){
let data19 = data.FullName;
if((typeof data19 !== "string") && (data19 !== null)){
const err39 = {instancePath:instancePath+"/FullName",schemaPath:"#/properties/FullName/type",keyword:"type",params:{type: schema33.properties.FullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.IsOwnerContact !== undefined && func0.call(data, "IsOwnerContact")){
let data20 = data.IsOwnerContact;
if((typeof data20 !== "boolean") && (data20 !== null)){
const err40 = {instancePath:instancePath+"/IsOwnerContact",schemaPath:"#/properties/IsOwnerContact/type",keyword:"type",params:{type: schema33.properties.IsOwnerContact.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.ActiveErpLinks !== undefined && func0.call(data, "ActiveErpLinks")){
let data21 = data.ActiveErpLinks;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err41 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/type",keyword:"type",params:{type: schema33.properties.ActiveErpLinks.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2147483647 || isNaN(data21)){
const err42 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data21 < -2147483648 || isNaN(data21)){
const err43 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.TableRight !== undefined && func0.call(data, "TableRight")){
let data22 = data.TableRight;
const _errs49 = errors;
let valid2 = false;
const _errs50 = errors;
if(!(validate65(data22, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid1 = _errs50 === errors;
valid2 = valid2 || _valid1;
if(_valid1){
var props1 = {};
props1.Mask = true;
props1.Reason = true;
}
const _errs51 = errors;
if(data22 !== null){
const err44 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs51 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err45 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldProperties !== undefined && func0.call(data, "FieldProperties")){
if(!(validate67(data.FieldProperties, {instancePath:instancePath+"/FieldProperties",parentData:data,parentDataProperty:"FieldProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"ContactId":true,"Name":true,"OrgNr":true,"Department":true,"URL":true,"City":true,"DirectPhone":true,"AssociateId":true,"CountryId":true,"EmailAddress":true,"Kananame":true,"EmailAddressName":true,"URLName":true,"AssociateFullName":true,"BusinessName":true,"CategoryName":true,"CountryName":true,"Address":true,"FormattedAddress":true,"FullName":true,"IsOwnerContact":true,"ActiveErpLinks":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"Project.json","type":"object","description":"A project, with its type, status, owner and publication period.","properties":{"ProjectId":{"description":"Identifies the project.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Name":{"description":"Name of the project.","type":["string","null"],"maxLength":219},"Description":{"description":"Free-text description of the project.","type":["string","null"],"maxLength":4000},"URL":{"description":"Address of the project's web page.","type":["string","null"],"maxLength":1023},"Type":{"description":"Project type from the project type list.","type":["string","null"],"maxLength":239},"AssociateId":{"description":"Id of the associate who owns the project; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"AssociateFullName":{"description":"Whole name of the associate who owns the project.","type":["string","null"]},"TypeId":{"description":"Id of the project type whose name is in `Type`.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Updated":{"$ref":"DateTime.json","description":"When the project was last changed, kept in UTC rather than in the server's base time zone; `0001-01-01T00:00:00` when it never was."},"StatusId":{"description":"Id of the project status whose name is in `Status`.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Status":{"description":"Project status from the project status list, such as *Planned*.","type":["string","null"],"maxLength":239},"TextId":{"description":"Id of the text record that holds `Description`; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"PublishTo":{"$ref":"DateTime.json","description":"Last moment at which the project is published; `9999-12-31T23:59:59` when there is no end, `0001-01-01T00:00:00` when it is not set."},"PublishFrom":{"$ref":"DateTime.json","description":"First moment at which the project is published; `0001-01-01T00:00:00` when it is not set."},"IsPublished":{"description":"True when the project is published.","type":["boolean","null"]},"URLName":{"description":"Text shown in place of the project's web address.","type":["string","null"],"maxLength":254},"ProjectNumber":{"description":"Project number, normally assigned automatically; it may contain letters.","type":["string","null"],"maxLength":49},"ActiveErpLinks":{"description":"Number of active links from the project to ERP systems.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TableRight":{"description":"What the current user may do with this project.","anyOf":[{"$ref":"TableRight.json"},{"type":"null"}]},"FieldProperties":{"$ref":"FieldProperties.json","description":"Access right, type and length of the fields of this project, by field name."}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Project.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ProjectId !== undefined && func0.call(data, "ProjectId")){
let data0 = data.ProjectId;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/ProjectId",schemaPath:"#/properties/ProjectId/type",keyword:"type",params:{type: schema37.properties.ProjectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/ProjectId",schemaPath:"#/properties/ProjectId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/ProjectId",schemaPath:"#/properties/ProjectId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.Name !== undefined && func0.call(data, "Name")){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: schema37.properties.Name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(func66(data1) > 219){
const err4 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.Description !== undefined && func0.call(data, "Description")){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: schema37.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(func66(data2) > 4000){
const err6 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.URL !== undefined && func0.call(data, "URL")){
let data3 = data.URL;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/URL",schemaPath:"#/properties/URL/type",keyword:"type",params:{type: schema37.properties.URL.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(func66(data3) > 1023){
const err8 = {instancePath:instancePath+"/URL",schemaPath:"#/properties/URL/maxLength",keyword:"maxLength",params:{limit: 1023},message:"must NOT have more than 1023 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.Type !== undefined && func0.call(data, "Type")){
let data4 = data.Type;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: schema37.properties.Type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 239){
const err10 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.AssociateId !== undefined && func0.call(data, "AssociateId")){
let data5 = data.AssociateId;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/type",keyword:"type",params:{type: schema37.properties.AssociateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < -2147483648 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.AssociateFullName !== undefined && func0.call(data, "AssociateFullName")){
let data6 = data.AssociateFullName;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/AssociateFullName",schemaPath:"#/properties/AssociateFullName/type",keyword:"type",params:{type: schema37.properties.AssociateFullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.TypeId !== undefined && func0.call(data, "TypeId")){
let data7 = data.TypeId;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/TypeId",schemaPath:"#/properties/TypeId/type",keyword:"type",params:{type: schema37.properties.TypeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/TypeId",schemaPath:"#/properties/TypeId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < -2147483648 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/TypeId",schemaPath:"#/properties/TypeId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.Updated !== undefined && func0.call(data, "Updated")){
if(!(validate57(data.Updated, {instancePath:instancePath+"/Updated",parentData:data,parentDataProperty:"Updated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.StatusId !== undefined && func0.call(data, "StatusId")){
let data9 = data.StatusId;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/StatusId",schemaPath:"#/properties/StatusId/type",keyword:"type",params:{type: schema37.properties.StatusId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/StatusId",schemaPath:"#/properties/StatusId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 < -2147483648 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/StatusId",schemaPath:"#/properties/StatusId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.Status !== undefined && func0.call(data, "Status")){
let data10 = data.Status;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: schema37.properties.Status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data10 === "string"){
if(func66(data10) > 239){
const err22 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.TextId !== undefined && func0.call(data, "TextId")){
let data11 = data.TextId;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err23 = {instancePath:instancePath+"/TextId",schemaPath:"#/properties/TextId/type",keyword:"type",params:{type: schema37.properties.TextId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/TextId",schemaPath:"#/properties/TextId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11 < -2147483648 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/TextId",schemaPath:"#/properties/TextId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.PublishTo !== undefined && func0.call(data, "PublishTo")){
if(!(validate57(data.PublishTo, {instancePath:instancePath+"/PublishTo",parentData:data,parentDataProperty:"PublishTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.PublishFrom !== undefined && func0.call(data, "PublishFrom")){
if(!(validate57(data.PublishFrom, {instancePath:instancePath+"/PublishFrom",parentData:data,parentDataProperty:"PublishFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.IsPublished !== undefined && func0.call(data, "IsPublished")){
let data14 = data.IsPublished;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err26 = {instancePath:instancePath+"/IsPublished",schemaPath:"#/properties/IsPublished/type",keyword:"type",params:{type: schema37.properties.IsPublished.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.URLName !== undefined && func0.call(data, "URLName")){
let data15 = data.URLName;
if((typeof data15 !== "string") && (data15 !== null)){
const err27 = {instancePath:instancePath+"/URLName",schemaPath:"#/properties/URLName/type",keyword:"type",params:{type: schema37.properties.URLName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data15 === "string"){
if(func66(data15) > 254){
const err28 = {instancePath:instancePath+"/URLName",schemaPath:"#/properties/URLName/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.ProjectNumber !== undefined && func0.call(data, "ProjectNumber")){
let data16 = data.ProjectNumber;
if((typeof data16 !== "string") && (data16 !== null)){
const err29 = {instancePath:instancePath+"/ProjectNumber",schemaPath:"#/properties/ProjectNumber/type",keyword:"type",params:{type: schema37.properties.ProjectNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data16 === "string"){
if(func66(data16) > 49){
const err30 = {instancePath:instancePath+"/ProjectNumber",schemaPath:"#/properties/ProjectNumber/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.ActiveErpLinks !== undefined && func0.call(data, "ActiveErpLinks")){
let data17 = data.ActiveErpLinks;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err31 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/type",keyword:"type",params:{type: schema37.properties.ActiveErpLinks.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 2147483647 || isNaN(data17)){
const err32 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data17 < -2147483648 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.TableRight !== undefined && func0.call(data, "TableRight")){
let data18 = data.TableRight;
const _errs35 = errors;
let valid1 = false;
const _errs36 = errors;
if(!(validate65(data18, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs36 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.Mask = true;
props0.Reason = true;
}
const _errs37 = errors;
if(data18 !== null){
const err34 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err35 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldProperties !== undefined && func0.call(data, "FieldProperties")){
if(!(validate67(data.FieldProperties, {instancePath:instancePath+"/FieldProperties",parentData:data,parentDataProperty:"FieldProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"ProjectId":true,"Name":true,"Description":true,"URL":true,"Type":true,"AssociateId":true,"AssociateFullName":true,"TypeId":true,"Updated":true,"StatusId":true,"Status":true,"TextId":true,"PublishTo":true,"PublishFrom":true,"IsPublished":true,"URLName":true,"ProjectNumber":true,"ActiveErpLinks":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"Sale.json","type":"object","description":"A sale or sales opportunity, with its amounts, its owner and the company, person and project behind it.","properties":{"ContactName":{"description":"Name of the company that buys.","type":["string","null"],"maxLength":219},"SaleDate":{"$ref":"DateTime.json","description":"Date of the sale: expected while it is open, actual once it is sold or lost."},"SaleId":{"description":"Identifies the sale.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Probability":{"description":"Chance of winning the sale, in per cent. It may differ from the standard value of its stage.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Title":{"description":"Short heading of the sale.","type":["string","null"],"maxLength":219},"Amount":{"description":"Total amount of the sale, in the currency of the sale.","type":["number","null"],"format":"double"},"Currency":{"description":"Currency of the sale, such as `GBP`.","type":["string","null"],"maxLength":239},"ProjectName":{"description":"Name of the project to which the sale belongs; empty when there is none.","type":["string","null"],"maxLength":219},"AssociateFullName":{"description":"Whole name of the associate who owns the sale.","type":["string","null"]},"Description":{"description":"Free-text description of the sale.","type":["string","null"],"maxLength":4000},"Status":{"description":"Whether the sale is won:\n\n- `Unknown`: not stated.\n- `Open`: not decided yet.\n- `Sold`: won.\n- `Lost`: lost.\n- `Stalled`: put aside until something happens.\n- `SaintAll`: stands for \"any status\" in status counters; no sale ever has it.","type":["string","null"],"enum":["Unknown","Open","Sold","Lost","Stalled","SaintAll",null]},"WeightedAmount":{"description":"`Amount` multiplied by `Probability` and divided by 100, in the currency of the sale.","type":["number","null"],"format":"double"},"ProjectId":{"description":"Id of the project to which the sale belongs; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"EarningPercent":{"description":"`Earning` in per cent of `Amount`.","type":["number","null"],"format":"double"},"Earning":{"description":"Profit on the sale, in the currency of the sale.","type":["number","null"],"format":"double"},"ContactId":{"description":"Id of the company that buys; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"AssociateId":{"description":"Id of the associate who owns the sale; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"PersonId":{"description":"Id of the person who represents the buyer; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"SaleTypeId":{"description":"Id of the sale type whose name is in `SaleTypeName`.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"SaleTypeName":{"description":"Sale type from the sale type list.","type":["string","null"],"maxLength":239},"PersonFullName":{"description":"Whole name of the person who represents the buyer.","type":["string","null"]},"Completed":{"description":"Whether the work on the sale is done. A sale is either `Started` or `Completed`:\n\n- `Unknown`: not stated yet.\n- `NotStarted`: work has not begun; treated like `Started`.\n- `Started`: work is going on.\n- `Completed`: work is finished.","type":["string","null"],"enum":["Unknown","NotStarted","Started","Completed",null]},"ActiveErpLinks":{"description":"Number of active links from the sale to ERP systems.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"NextDueDate":{"$ref":"DateTime.json","description":"Date of the sale's nearest future activity, or of the latest past one when none lies ahead; `0001-01-01T00:00:00` when there is no activity at all. Kept by the system."},"Number":{"description":"Number or code of the sale, which may contain letters.","type":["string","null"],"maxLength":49},"TableRight":{"description":"What the current user may do with this sale.","anyOf":[{"$ref":"TableRight.json"},{"type":"null"}]},"FieldProperties":{"$ref":"FieldProperties.json","description":"Access right, type and length of the fields of this sale, by field name."}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Sale.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ContactName !== undefined && func0.call(data, "ContactName")){
let data0 = data.ContactName;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/ContactName",schemaPath:"#/properties/ContactName/type",keyword:"type",params:{type: schema38.properties.ContactName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(func66(data0) > 219){
const err1 = {instancePath:instancePath+"/ContactName",schemaPath:"#/properties/ContactName/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.SaleDate !== undefined && func0.call(data, "SaleDate")){
if(!(validate57(data.SaleDate, {instancePath:instancePath+"/SaleDate",parentData:data,parentDataProperty:"SaleDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.SaleId !== undefined && func0.call(data, "SaleId")){
let data2 = data.SaleId;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/SaleId",schemaPath:"#/properties/SaleId/type",keyword:"type",params:{type: schema38.properties.SaleId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/SaleId",schemaPath:"#/properties/SaleId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/SaleId",schemaPath:"#/properties/SaleId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.Probability !== undefined && func0.call(data, "Probability")){
let data3 = data.Probability;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/Probability",schemaPath:"#/properties/Probability/type",keyword:"type",params:{type: schema38.properties.Probability.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/Probability",schemaPath:"#/properties/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/Probability",schemaPath:"#/properties/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.Title !== undefined && func0.call(data, "Title")){
let data4 = data.Title;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/Title",schemaPath:"#/properties/Title/type",keyword:"type",params:{type: schema38.properties.Title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 219){
const err9 = {instancePath:instancePath+"/Title",schemaPath:"#/properties/Title/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.Amount !== undefined && func0.call(data, "Amount")){
let data5 = data.Amount;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type: schema38.properties.Amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Currency !== undefined && func0.call(data, "Currency")){
let data6 = data.Currency;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/Currency",schemaPath:"#/properties/Currency/type",keyword:"type",params:{type: schema38.properties.Currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 === "string"){
if(func66(data6) > 239){
const err12 = {instancePath:instancePath+"/Currency",schemaPath:"#/properties/Currency/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.ProjectName !== undefined && func0.call(data, "ProjectName")){
let data7 = data.ProjectName;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/ProjectName",schemaPath:"#/properties/ProjectName/type",keyword:"type",params:{type: schema38.properties.ProjectName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(func66(data7) > 219){
const err14 = {instancePath:instancePath+"/ProjectName",schemaPath:"#/properties/ProjectName/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.AssociateFullName !== undefined && func0.call(data, "AssociateFullName")){
let data8 = data.AssociateFullName;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/AssociateFullName",schemaPath:"#/properties/AssociateFullName/type",keyword:"type",params:{type: schema38.properties.AssociateFullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Description !== undefined && func0.call(data, "Description")){
let data9 = data.Description;
if((typeof data9 !== "string") && (data9 !== null)){
const err16 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: schema38.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data9 === "string"){
if(func66(data9) > 4000){
const err17 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.Status !== undefined && func0.call(data, "Status")){
let data10 = data.Status;
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: schema38.properties.Status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((((data10 === "Unknown") || (data10 === "Open")) || (data10 === "Sold")) || (data10 === "Lost")) || (data10 === "Stalled")) || (data10 === "SaintAll")) || (data10 === null))){
const err19 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema38.properties.Status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.WeightedAmount !== undefined && func0.call(data, "WeightedAmount")){
let data11 = data.WeightedAmount;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err20 = {instancePath:instancePath+"/WeightedAmount",schemaPath:"#/properties/WeightedAmount/type",keyword:"type",params:{type: schema38.properties.WeightedAmount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ProjectId !== undefined && func0.call(data, "ProjectId")){
let data12 = data.ProjectId;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err21 = {instancePath:instancePath+"/ProjectId",schemaPath:"#/properties/ProjectId/type",keyword:"type",params:{type: schema38.properties.ProjectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/ProjectId",schemaPath:"#/properties/ProjectId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12 < -2147483648 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/ProjectId",schemaPath:"#/properties/ProjectId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.EarningPercent !== undefined && func0.call(data, "EarningPercent")){
let data13 = data.EarningPercent;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err24 = {instancePath:instancePath+"/EarningPercent",schemaPath:"#/properties/EarningPercent/type",keyword:"type",params:{type: schema38.properties.EarningPercent.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.Earning !== undefined && func0.call(data, "Earning")){
let data14 = data.Earning;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err25 = {instancePath:instancePath+"/Earning",schemaPath:"#/properties/Earning/type",keyword:"type",params:{type: schema38.properties.Earning.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.ContactId !== undefined && func0.call(data, "ContactId")){
let data15 = data.ContactId;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
const err26 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/type",keyword:"type",params:{type: schema38.properties.ContactId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err27 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data15 < -2147483648 || isNaN(data15)){
const err28 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.AssociateId !== undefined && func0.call(data, "AssociateId")){
let data16 = data.AssociateId;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
const err29 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/type",keyword:"type",params:{type: schema38.properties.AssociateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2147483647 || isNaN(data16)){
const err30 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data16 < -2147483648 || isNaN(data16)){
const err31 = {instancePath:instancePath+"/AssociateId",schemaPath:"#/properties/AssociateId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.PersonId !== undefined && func0.call(data, "PersonId")){
let data17 = data.PersonId;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err32 = {instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type: schema38.properties.PersonId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 2147483647 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data17 < -2147483648 || isNaN(data17)){
const err34 = {instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.SaleTypeId !== undefined && func0.call(data, "SaleTypeId")){
let data18 = data.SaleTypeId;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err35 = {instancePath:instancePath+"/SaleTypeId",schemaPath:"#/properties/SaleTypeId/type",keyword:"type",params:{type: schema38.properties.SaleTypeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2147483647 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/SaleTypeId",schemaPath:"#/properties/SaleTypeId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18 < -2147483648 || isNaN(data18)){
const err37 = {instancePath:instancePath+"/SaleTypeId",schemaPath:"#/properties/SaleTypeId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.SaleTypeName !== undefined && func0.call(data, "SaleTypeName")){
let data19 = data.SaleTypeName;
if((typeof data19 !== "string") && (data19 !== null)){
const err38 = {instancePath:instancePath+"/SaleTypeName",schemaPath:"#/properties/SaleTypeName/type",keyword:"type",params:{type: schema38.properties.SaleTypeName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data19 === "string"){
if(func66(data19) > 239){
const err39 = {instancePath:instancePath+"/SaleTypeName",schemaPath:"#/properties/SaleTypeName/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.PersonFullName !== undefined && func0.call(data, "PersonFullName")){
let data20 = data.PersonFullName;
if((typeof data20 !== "string") && (data20 !== null)){
const err40 = {instancePath:instancePath+"/PersonFullName",schemaPath:"#/properties/PersonFullName/type",keyword:"type",params:{type: schema38.properties.PersonFullName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.Completed !== undefined && func0.call(data, "Completed")){
let data21 = data.Completed;
if((typeof data21 !== "string") && (data21 !== null)){
const err41 = {instancePath:instancePath+"/Completed",schemaPath:"#/properties/Completed/type",keyword:"type",params:{type: schema38.properties.Completed.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((((data21 === "Unknown") || (data21 === "NotStarted")) || (data21 === "Started")) || (data21 === "Completed")) || (data21 === null))){
const err42 = {instancePath:instancePath+"/Completed",schemaPath:"#/properties/Completed/enum",keyword:"enum",params:{allowedValues: schema38.properties.Completed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.ActiveErpLinks !== undefined && func0.call(data, "ActiveErpLinks")){
let data22 = data.ActiveErpLinks;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err43 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/type",keyword:"type",params:{type: schema38.properties.ActiveErpLinks.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 2147483647 || isNaN(data22)){
const err44 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data22 < -2147483648 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/ActiveErpLinks",schemaPath:"#/properties/ActiveErpLinks/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.NextDueDate !== undefined && func0.call(data, "NextDueDate")){
if(!(validate57(data.NextDueDate, {instancePath:instancePath+"/NextDueDate",parentData:data,parentDataProperty:"NextDueDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.Number !== undefined && func0.call(data, "Number")){
let data24 = data.Number;
if((typeof data24 !== "string") && (data24 !== null)){
const err46 = {instancePath:instancePath+"/Number",schemaPath:"#/properties/Number/type",keyword:"type",params:{type: schema38.properties.Number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data24 === "string"){
if(func66(data24) > 49){
const err47 = {instancePath:instancePath+"/Number",schemaPath:"#/properties/Number/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.TableRight !== undefined && func0.call(data, "TableRight")){
let data25 = data.TableRight;
const _errs50 = errors;
let valid1 = false;
const _errs51 = errors;
if(!(validate65(data25, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs51 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.Mask = true;
props0.Reason = true;
}
const _errs52 = errors;
if(data25 !== null){
const err48 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs52 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err49 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldProperties !== undefined && func0.call(data, "FieldProperties")){
if(!(validate67(data.FieldProperties, {instancePath:instancePath+"/FieldProperties",parentData:data,parentDataProperty:"FieldProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"ContactName":true,"SaleDate":true,"SaleId":true,"Probability":true,"Title":true,"Amount":true,"Currency":true,"ProjectName":true,"AssociateFullName":true,"Description":true,"Status":true,"WeightedAmount":true,"ProjectId":true,"EarningPercent":true,"Earning":true,"ContactId":true,"AssociateId":true,"PersonId":true,"SaleTypeId":true,"SaleTypeName":true,"PersonFullName":true,"Completed":true,"ActiveErpLinks":true,"NextDueDate":true,"Number":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"Ticket.json","type":"object","description":"A request in the Service module, also called a ticket, with its status, owner, deadlines and response times.","properties":{"TicketId":{"description":"Identifies the request.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"Title":{"description":"Subject of the request.","type":["string","null"],"maxLength":255},"CreatedAt":{"$ref":"DateTime.json","description":"When the request was created."},"LastChanged":{"$ref":"DateTime.json","description":"When the request was last changed."},"ReadByOwner":{"$ref":"DateTime.json","description":"When the owner last read the request; `0001-01-01T00:00:00` when the owner never has."},"ReadByCustomer":{"$ref":"DateTime.json","description":"When the customer read the request; `0001-01-01T00:00:00` when the customer never has."},"FirstReadByUser":{"$ref":"DateTime.json","description":"When a user read the request for the first time; `0001-01-01T00:00:00` when nobody has yet."},"Activate":{"$ref":"DateTime.json","description":"When a postponed request becomes active again; `0001-01-01T00:00:00` when it is not postponed."},"ClosedAt":{"$ref":"DateTime.json","description":"When the request was closed; `0001-01-01T00:00:00` while it is open."},"RepliedAt":{"$ref":"DateTime.json","description":"When the request got its first reply, that is, its first external message; `0001-01-01T00:00:00` until then."},"AlertTimeout":{"$ref":"DateTime.json","description":"When the request rises to the next alert level; `0001-01-01T00:00:00` when no rise is planned."},"Deadline":{"$ref":"DateTime.json","description":"By when the request is to be settled; `0001-01-01T00:00:00` when there is no deadline."},"CreatedBy":{"description":"Id of the Service user who created the request; 1, the system user, when it came from outside.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"CreatedByName":{"description":"Short name (initials or login name) of the user who created the request.","type":["string","null"],"maxLength":239},"Author":{"description":"Name of the request's author, who also wrote its first message.","type":["string","null"],"maxLength":255},"OwnedBy":{"description":"Id of the Service user who owns the request; 1, the system user, when nobody does.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"OwnedByName":{"description":"Short name (initials or login name) of the owner; empty when nobody owns the request.","type":["string","null"],"maxLength":239},"Category":{"description":"Id of the category of the request.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"CategoryName":{"description":"Name of the category alone, such as *Support*.","type":["string","null"],"maxLength":64},"CategoryFullname":{"description":"Names of the category and of all those above it, joined by slashes, such as *Norway/Product A/Support*.","type":["string","null"]},"Slevel":{"description":"Who may see the request:\n\n- `Unknown`: not stated.\n- `Internal`: users only; it does not appear in the Customer Centre.\n- `External`: the customer too, in the Customer Centre.","type":["string","null"],"enum":["Unknown","Internal","External",null]},"Priority":{"description":"Id of the priority of the request.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"PriorityName":{"description":"Name of the priority, such as *Medium*.","type":["string","null"],"maxLength":64},"BaseStatus":{"description":"General state behind the self-defined status in `TicketStatus`:\n\n- `Unknown`: not stated.\n- `Active`: open, to be worked on.\n- `Closed`: settled.\n- `Postponed`: put off until `Activate`.\n- `Deleted`: deleted.\n- `Merged`: made part of another request.\n- `Spam`: marked as junk.\n- `PostponedSpecific`: postponed to a chosen moment; for user interfaces only, stored as `Postponed`.\n- `Postponed1Hour`: postponed by one hour; for user interfaces only, stored as `Postponed`.\n- `Postponed2Hours`: postponed by two hours; for user interfaces only, stored as `Postponed`.\n- `Postponed3Hours`: postponed by three hours; for user interfaces only, stored as `Postponed`.\n- `Postponed4Hours`: postponed by four hours; for user interfaces only, stored as `Postponed`.\n- `PostponedDay`: postponed by a day; for user interfaces only, stored as `Postponed`.\n- `PostponedWeek`: postponed by a week; for user interfaces only, stored as `Postponed`.\n- `PostponedMonth`: postponed by a month; for user interfaces only, stored as `Postponed`.","type":["string","null"],"enum":["Unknown","Active","Closed","Postponed","Deleted","Merged","Spam","PostponedSpecific","Postponed1Hour","Postponed2Hours","Postponed3Hours","Postponed4Hours","PostponedDay","PostponedWeek","PostponedMonth",null]},"TicketStatus":{"description":"Id of the status, from the list that the installation defines itself.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TicketStatusDisplayValue":{"description":"Name of the status in `TicketStatus`, such as *Open*.","type":["string","null"],"maxLength":255},"Origin":{"description":"How the request arrived:\n\n- `Unknown`: not known.\n- `Email`: by e-mail.\n- `SMS`: by text message.\n- `Fax`: by fax.\n- `Phone`: by a phone call that somebody answered.\n- `Facebook`: through Facebook.\n- `Twitter`: through Twitter.\n- `Internal`: entered by a user.\n- `CustomerCentre`: entered by the customer in the Customer Centre.\n- `EMarketing`: created by a link in a mailing.\n- `AutoGenerated`: created by an automatic process.\n- `Chat`: out of a chat.\n- `Form`: by a submitted form.\n- `API`: through a programming interface.\n- `Flow`: created by a flow.","type":["string","null"],"enum":["Unknown","Email","SMS","Fax","Phone","Facebook","Twitter","Internal","CustomerCentre","EMarketing","AutoGenerated","Chat","Form","API","Flow",null]},"CustId":{"description":"Id of the person who is the customer; -1 when no customer is connected.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"PersonFirstname":{"description":"The customer's first name; empty when no customer is connected.","type":["string","null"],"maxLength":99},"PersonMiddleName":{"description":"The customer's middle name or name particle, such as *van*.","type":["string","null"],"maxLength":99},"PersonLastname":{"description":"The customer's last name; empty when no customer is connected.","type":["string","null"],"maxLength":99},"PersonFullname":{"description":"The customer's whole name; empty when no customer is connected.","type":["string","null"]},"AlertLevel":{"description":"Escalation level that the request has reached.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ConnectId":{"description":"Id of the main request to which this one is connected; -1 when it stands alone.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ReadStatus":{"description":"Whether the owner is up to date:\n\n- `Unknown`: not stated.\n- `Green`: the owner has read everything.\n- `Yellow`: something has come in since the owner last read the request.\n- `Red`: the owner has not read the request.","type":["string","null"],"enum":["Unknown","Green","Yellow","Red",null]},"TimeToReply":{"description":"Minutes from creation to the first reply, counting only the time that the priority counts.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"RealTimeToReply":{"description":"Minutes from creation to the first reply, by the clock.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TimeToClose":{"description":"Minutes from creation to closing, counting only the time that the priority counts.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"RealTimeToClose":{"description":"Minutes from creation to closing, by the clock.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TimeSpentInternally":{"description":"Seconds spent in statuses that count as open, within the priority's office hours. The current status does not count until it ends.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TimeSpentExternally":{"description":"Seconds spent in statuses that count as waiting for somebody outside, within the priority's office hours. The current status does not count until it ends.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TimeSpentQueue":{"description":"Seconds spent in queue statuses, within the priority's office hours. The current status does not count until it ends.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"RealTimeSpentInternally":{"description":"Seconds spent in statuses that count as open, by the clock. The current status does not count until it ends.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"RealTimeSpentExternally":{"description":"Seconds spent in statuses that count as waiting for somebody outside, by the clock. The current status does not count until it ends.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"RealTimeSpentQueue":{"description":"Seconds spent in queue statuses, by the clock. The current status does not count until it ends.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"HasAttachment":{"description":"True when at least one file is attached to the request.","type":["boolean","null"]},"NumReplies":{"description":"Number of messages sent to the customer.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"NumMessages":{"description":"Number of all messages in the request.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"FromAddress":{"description":"Sender address with which the request came in, for instance an e-mail address; empty when there is none.","type":["string","null"],"maxLength":4000},"ContactId":{"description":"Id of the customer's company; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"ContactName":{"description":"Name of the customer's company; empty when there is none.","type":["string","null"],"maxLength":219},"OwnedByAssociateId":{"description":"Id of the associate who owns the request; 0 when there is none.","type":["integer","null"],"format":"int32","minimum":-2147483648,"maximum":2147483647},"TableRight":{"description":"What the current user may do with this request.","anyOf":[{"$ref":"TableRight.json"},{"type":"null"}]},"FieldProperties":{"$ref":"FieldProperties.json","description":"Access right, type and length of the fields of this request, by field name."}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Ticket.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.TicketId !== undefined && func0.call(data, "TicketId")){
let data0 = data.TicketId;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/TicketId",schemaPath:"#/properties/TicketId/type",keyword:"type",params:{type: schema39.properties.TicketId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/TicketId",schemaPath:"#/properties/TicketId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/TicketId",schemaPath:"#/properties/TicketId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.Title !== undefined && func0.call(data, "Title")){
let data1 = data.Title;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/Title",schemaPath:"#/properties/Title/type",keyword:"type",params:{type: schema39.properties.Title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(func66(data1) > 255){
const err4 = {instancePath:instancePath+"/Title",schemaPath:"#/properties/Title/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.CreatedAt !== undefined && func0.call(data, "CreatedAt")){
if(!(validate57(data.CreatedAt, {instancePath:instancePath+"/CreatedAt",parentData:data,parentDataProperty:"CreatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.LastChanged !== undefined && func0.call(data, "LastChanged")){
if(!(validate57(data.LastChanged, {instancePath:instancePath+"/LastChanged",parentData:data,parentDataProperty:"LastChanged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.ReadByOwner !== undefined && func0.call(data, "ReadByOwner")){
if(!(validate57(data.ReadByOwner, {instancePath:instancePath+"/ReadByOwner",parentData:data,parentDataProperty:"ReadByOwner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.ReadByCustomer !== undefined && func0.call(data, "ReadByCustomer")){
if(!(validate57(data.ReadByCustomer, {instancePath:instancePath+"/ReadByCustomer",parentData:data,parentDataProperty:"ReadByCustomer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.FirstReadByUser !== undefined && func0.call(data, "FirstReadByUser")){
if(!(validate57(data.FirstReadByUser, {instancePath:instancePath+"/FirstReadByUser",parentData:data,parentDataProperty:"FirstReadByUser",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.Activate !== undefined && func0.call(data, "Activate")){
if(!(validate57(data.Activate, {instancePath:instancePath+"/Activate",parentData:data,parentDataProperty:"Activate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.ClosedAt !== undefined && func0.call(data, "ClosedAt")){
if(!(validate57(data.ClosedAt, {instancePath:instancePath+"/ClosedAt",parentData:data,parentDataProperty:"ClosedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.RepliedAt !== undefined && func0.call(data, "RepliedAt")){
if(!(validate57(data.RepliedAt, {instancePath:instancePath+"/RepliedAt",parentData:data,parentDataProperty:"RepliedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.AlertTimeout !== undefined && func0.call(data, "AlertTimeout")){
if(!(validate57(data.AlertTimeout, {instancePath:instancePath+"/AlertTimeout",parentData:data,parentDataProperty:"AlertTimeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.Deadline !== undefined && func0.call(data, "Deadline")){
if(!(validate57(data.Deadline, {instancePath:instancePath+"/Deadline",parentData:data,parentDataProperty:"Deadline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.CreatedBy !== undefined && func0.call(data, "CreatedBy")){
let data12 = data.CreatedBy;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err5 = {instancePath:instancePath+"/CreatedBy",schemaPath:"#/properties/CreatedBy/type",keyword:"type",params:{type: schema39.properties.CreatedBy.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
const err6 = {instancePath:instancePath+"/CreatedBy",schemaPath:"#/properties/CreatedBy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data12 < -2147483648 || isNaN(data12)){
const err7 = {instancePath:instancePath+"/CreatedBy",schemaPath:"#/properties/CreatedBy/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.CreatedByName !== undefined && func0.call(data, "CreatedByName")){
let data13 = data.CreatedByName;
if((typeof data13 !== "string") && (data13 !== null)){
const err8 = {instancePath:instancePath+"/CreatedByName",schemaPath:"#/properties/CreatedByName/type",keyword:"type",params:{type: schema39.properties.CreatedByName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data13 === "string"){
if(func66(data13) > 239){
const err9 = {instancePath:instancePath+"/CreatedByName",schemaPath:"#/properties/CreatedByName/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.Author !== undefined && func0.call(data, "Author")){
let data14 = data.Author;
if((typeof data14 !== "string") && (data14 !== null)){
const err10 = {instancePath:instancePath+"/Author",schemaPath:"#/properties/Author/type",keyword:"type",params:{type: schema39.properties.Author.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data14 === "string"){
if(func66(data14) > 255){
const err11 = {instancePath:instancePath+"/Author",schemaPath:"#/properties/Author/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.OwnedBy !== undefined && func0.call(data, "OwnedBy")){
let data15 = data.OwnedBy;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
const err12 = {instancePath:instancePath+"/OwnedBy",schemaPath:"#/properties/OwnedBy/type",keyword:"type",params:{type: schema39.properties.OwnedBy.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err13 = {instancePath:instancePath+"/OwnedBy",schemaPath:"#/properties/OwnedBy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data15 < -2147483648 || isNaN(data15)){
const err14 = {instancePath:instancePath+"/OwnedBy",schemaPath:"#/properties/OwnedBy/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.OwnedByName !== undefined && func0.call(data, "OwnedByName")){
let data16 = data.OwnedByName;
if((typeof data16 !== "string") && (data16 !== null)){
const err15 = {instancePath:instancePath+"/OwnedByName",schemaPath:"#/properties/OwnedByName/type",keyword:"type",params:{type: schema39.properties.OwnedByName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data16 === "string"){
if(func66(data16) > 239){
const err16 = {instancePath:instancePath+"/OwnedByName",schemaPath:"#/properties/OwnedByName/maxLength",keyword:"maxLength",params:{limit: 239},message:"must NOT have more than 239 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.Category !== undefined && func0.call(data, "Category")){
let data17 = data.Category;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err17 = {instancePath:instancePath+"/Category",schemaPath:"#/properties/Category/type",keyword:"type",params:{type: schema39.properties.Category.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 2147483647 || isNaN(data17)){
const err18 = {instancePath:instancePath+"/Category",schemaPath:"#/properties/Category/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data17 < -2147483648 || isNaN(data17)){
const err19 = {instancePath:instancePath+"/Category",schemaPath:"#/properties/Category/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.CategoryName !== undefined && func0.call(data, "CategoryName")){
let data18 = data.CategoryName;
if((typeof data18 !== "string") && (data18 !== null)){
const err20 = {instancePath:instancePath+"/CategoryName",schemaPath:"#/properties/CategoryName/type",keyword:"type",params:{type: schema39.properties.CategoryName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data18 === "string"){
if(func66(data18) > 64){
const err21 = {instancePath:instancePath+"/CategoryName",schemaPath:"#/properties/CategoryName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.CategoryFullname !== undefined && func0.call(data, "CategoryFullname")){
let data19 = data.CategoryFullname;
if((typeof data19 !== "string") && (data19 !== null)){
const err22 = {instancePath:instancePath+"/CategoryFullname",schemaPath:"#/properties/CategoryFullname/type",keyword:"type",params:{type: schema39.properties.CategoryFullname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.Slevel !== undefined && func0.call(data, "Slevel")){
let data20 = data.Slevel;
if((typeof data20 !== "string") && (data20 !== null)){
const err23 = {instancePath:instancePath+"/Slevel",schemaPath:"#/properties/Slevel/type",keyword:"type",params:{type: schema39.properties.Slevel.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data20 === "Unknown") || (data20 === "Internal")) || (data20 === "External")) || (data20 === null))){
const err24 = {instancePath:instancePath+"/Slevel",schemaPath:"#/properties/Slevel/enum",keyword:"enum",params:{allowedValues: schema39.properties.Slevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.Priority !== undefined && func0.call(data, "Priority")){
let data21 = data.Priority;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err25 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/type",keyword:"type",params:{type: schema39.properties.Priority.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2147483647 || isNaN(data21)){
const err26 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data21 < -2147483648 || isNaN(data21)){
const err27 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.PriorityName !== undefined && func0.call(data, "PriorityName")){
let data22 = data.PriorityName;
if((typeof data22 !== "string") && (data22 !== null)){
const err28 = {instancePath:instancePath+"/PriorityName",schemaPath:"#/properties/PriorityName/type",keyword:"type",params:{type: schema39.properties.PriorityName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data22 === "string"){
if(func66(data22) > 64){
const err29 = {instancePath:instancePath+"/PriorityName",schemaPath:"#/properties/PriorityName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.BaseStatus !== undefined && func0.call(data, "BaseStatus")){
let data23 = data.BaseStatus;
if((typeof data23 !== "string") && (data23 !== null)){
const err30 = {instancePath:instancePath+"/BaseStatus",schemaPath:"#/properties/BaseStatus/type",keyword:"type",params:{type: schema39.properties.BaseStatus.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((((((((((((((data23 === "Unknown") || (data23 === "Active")) || (data23 === "Closed")) || (data23 === "Postponed")) || (data23 === "Deleted")) || (data23 === "Merged")) || (data23 === "Spam")) || (data23 === "PostponedSpecific")) || (data23 === "Postponed1Hour")) || (data23 === "Postponed2Hours")) || (data23 === "Postponed3Hours")) || (data23 === "Postponed4Hours")) || (data23 === "PostponedDay")) || (data23 === "PostponedWeek")) || (data23 === "PostponedMonth")) || (data23 === null))){
const err31 = {instancePath:instancePath+"/BaseStatus",schemaPath:"#/properties/BaseStatus/enum",keyword:"enum",params:{allowedValues: schema39.properties.BaseStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.TicketStatus !== undefined && func0.call(data, "TicketStatus")){
let data24 = data.TicketStatus;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
const err32 = {instancePath:instancePath+"/TicketStatus",schemaPath:"#/properties/TicketStatus/type",keyword:"type",params:{type: schema39.properties.TicketStatus.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 2147483647 || isNaN(data24)){
const err33 = {instancePath:instancePath+"/TicketStatus",schemaPath:"#/properties/TicketStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data24 < -2147483648 || isNaN(data24)){
const err34 = {instancePath:instancePath+"/TicketStatus",schemaPath:"#/properties/TicketStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.TicketStatusDisplayValue !== undefined && func0.call(data, "TicketStatusDisplayValue")){
let data25 = data.TicketStatusDisplayValue;
if((typeof data25 !== "string") && (data25 !== null)){
const err35 = {instancePath:instancePath+"/TicketStatusDisplayValue",schemaPath:"#/properties/TicketStatusDisplayValue/type",keyword:"type",params:{type: schema39.properties.TicketStatusDisplayValue.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data25 === "string"){
if(func66(data25) > 255){
const err36 = {instancePath:instancePath+"/TicketStatusDisplayValue",schemaPath:"#/properties/TicketStatusDisplayValue/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.Origin !== undefined && func0.call(data, "Origin")){
let data26 = data.Origin;
if((typeof data26 !== "string") && (data26 !== null)){
const err37 = {instancePath:instancePath+"/Origin",schemaPath:"#/properties/Origin/type",keyword:"type",params:{type: schema39.properties.Origin.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((((((((((((((data26 === "Unknown") || (data26 === "Email")) || (data26 === "SMS")) || (data26 === "Fax")) || (data26 === "Phone")) || (data26 === "Facebook")) || (data26 === "Twitter")) || (data26 === "Internal")) || (data26 === "CustomerCentre")) || (data26 === "EMarketing")) || (data26 === "AutoGenerated")) || (data26 === "Chat")) || (data26 === "Form")) || (data26 === "API")) || (data26 === "Flow")) || (data26 === null))){
const err38 = {instancePath:instancePath+"/Origin",schemaPath:"#/properties/Origin/enum",keyword:"enum",params:{allowedValues: schema39.properties.Origin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.CustId !== undefined && func0.call(data, "CustId")){
let data27 = data.CustId;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
const err39 = {instancePath:instancePath+"/CustId",schemaPath:"#/properties/CustId/type",keyword:"type",params:{type: schema39.properties.CustId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 2147483647 || isNaN(data27)){
const err40 = {instancePath:instancePath+"/CustId",schemaPath:"#/properties/CustId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data27 < -2147483648 || isNaN(data27)){
const err41 = {instancePath:instancePath+"/CustId",schemaPath:"#/properties/CustId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.PersonFirstname !== undefined && func0.call(data, "PersonFirstname")){
let data28 = data.PersonFirstname;
if((typeof data28 !== "string") && (data28 !== null)){
const err42 = {instancePath:instancePath+"/PersonFirstname",schemaPath:"#/properties/PersonFirstname/type",keyword:"type",params:{type: schema39.properties.PersonFirstname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data28 === "string"){
if(func66(data28) > 99){
const err43 = {instancePath:instancePath+"/PersonFirstname",schemaPath:"#/properties/PersonFirstname/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.PersonMiddleName !== undefined && func0.call(data, "PersonMiddleName")){
let data29 = data.PersonMiddleName;
if((typeof data29 !== "string") && (data29 !== null)){
const err44 = {instancePath:instancePath+"/PersonMiddleName",schemaPath:"#/properties/PersonMiddleName/type",keyword:"type",params:{type: schema39.properties.PersonMiddleName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data29 === "string"){
if(func66(data29) > 99){
const err45 = {instancePath:instancePath+"/PersonMiddleName",schemaPath:"#/properties/PersonMiddleName/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.PersonLastname !== undefined && func0.call(data, "PersonLastname")){
let data30 = data.PersonLastname;
if((typeof data30 !== "string") && (data30 !== null)){
const err46 = {instancePath:instancePath+"/PersonLastname",schemaPath:"#/properties/PersonLastname/type",keyword:"type",params:{type: schema39.properties.PersonLastname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data30 === "string"){
if(func66(data30) > 99){
const err47 = {instancePath:instancePath+"/PersonLastname",schemaPath:"#/properties/PersonLastname/maxLength",keyword:"maxLength",params:{limit: 99},message:"must NOT have more than 99 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.PersonFullname !== undefined && func0.call(data, "PersonFullname")){
let data31 = data.PersonFullname;
if((typeof data31 !== "string") && (data31 !== null)){
const err48 = {instancePath:instancePath+"/PersonFullname",schemaPath:"#/properties/PersonFullname/type",keyword:"type",params:{type: schema39.properties.PersonFullname.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.AlertLevel !== undefined && func0.call(data, "AlertLevel")){
let data32 = data.AlertLevel;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err49 = {instancePath:instancePath+"/AlertLevel",schemaPath:"#/properties/AlertLevel/type",keyword:"type",params:{type: schema39.properties.AlertLevel.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 2147483647 || isNaN(data32)){
const err50 = {instancePath:instancePath+"/AlertLevel",schemaPath:"#/properties/AlertLevel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data32 < -2147483648 || isNaN(data32)){
const err51 = {instancePath:instancePath+"/AlertLevel",schemaPath:"#/properties/AlertLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.ConnectId !== undefined && func0.call(data, "ConnectId")){
let data33 = data.ConnectId;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
const err52 = {instancePath:instancePath+"/ConnectId",schemaPath:"#/properties/ConnectId/type",keyword:"type",params:{type: schema39.properties.ConnectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 2147483647 || isNaN(data33)){
const err53 = {instancePath:instancePath+"/ConnectId",schemaPath:"#/properties/ConnectId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data33 < -2147483648 || isNaN(data33)){
const err54 = {instancePath:instancePath+"/ConnectId",schemaPath:"#/properties/ConnectId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.ReadStatus !== undefined && func0.call(data, "ReadStatus")){
let data34 = data.ReadStatus;
if((typeof data34 !== "string") && (data34 !== null)){
const err55 = {instancePath:instancePath+"/ReadStatus",schemaPath:"#/properties/ReadStatus/type",keyword:"type",params:{type: schema39.properties.ReadStatus.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((((data34 === "Unknown") || (data34 === "Green")) || (data34 === "Yellow")) || (data34 === "Red")) || (data34 === null))){
const err56 = {instancePath:instancePath+"/ReadStatus",schemaPath:"#/properties/ReadStatus/enum",keyword:"enum",params:{allowedValues: schema39.properties.ReadStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.TimeToReply !== undefined && func0.call(data, "TimeToReply")){
let data35 = data.TimeToReply;
if((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (data35 !== null)){
const err57 = {instancePath:instancePath+"/TimeToReply",schemaPath:"#/properties/TimeToReply/type",keyword:"type",params:{type: schema39.properties.TimeToReply.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 2147483647 || isNaN(data35)){
const err58 = {instancePath:instancePath+"/TimeToReply",schemaPath:"#/properties/TimeToReply/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data35 < -2147483648 || isNaN(data35)){
const err59 = {instancePath:instancePath+"/TimeToReply",schemaPath:"#/properties/TimeToReply/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.RealTimeToReply !== undefined && func0.call(data, "RealTimeToReply")){
let data36 = data.RealTimeToReply;
if((!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) && (data36 !== null)){
const err60 = {instancePath:instancePath+"/RealTimeToReply",schemaPath:"#/properties/RealTimeToReply/type",keyword:"type",params:{type: schema39.properties.RealTimeToReply.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 2147483647 || isNaN(data36)){
const err61 = {instancePath:instancePath+"/RealTimeToReply",schemaPath:"#/properties/RealTimeToReply/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data36 < -2147483648 || isNaN(data36)){
const err62 = {instancePath:instancePath+"/RealTimeToReply",schemaPath:"#/properties/RealTimeToReply/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data.TimeToClose !== undefined && func0.call(data, "TimeToClose")){
let data37 = data.TimeToClose;
if((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (data37 !== null)){
const err63 = {instancePath:instancePath+"/TimeToClose",schemaPath:"#/properties/TimeToClose/type",keyword:"type",params:{type: schema39.properties.TimeToClose.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 2147483647 || isNaN(data37)){
const err64 = {instancePath:instancePath+"/TimeToClose",schemaPath:"#/properties/TimeToClose/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data37 < -2147483648 || isNaN(data37)){
const err65 = {instancePath:instancePath+"/TimeToClose",schemaPath:"#/properties/TimeToClose/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data.RealTimeToClose !== undefined && func0.call(data, "RealTimeToClose")){
let data38 = data.RealTimeToClose;
if((!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) && (data38 !== null)){
const err66 = {instancePath:instancePath+"/RealTimeToClose",schemaPath:"#/properties/RealTimeToClose/type",keyword:"type",params:{type: schema39.properties.RealTimeToClose.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 2147483647 || isNaN(data38)){
const err67 = {instancePath:instancePath+"/RealTimeToClose",schemaPath:"#/properties/RealTimeToClose/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data38 < -2147483648 || isNaN(data38)){
const err68 = {instancePath:instancePath+"/RealTimeToClose",schemaPath:"#/properties/RealTimeToClose/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data.TimeSpentInternally !== undefined && func0.call(data, "TimeSpentInternally")){
let data39 = data.TimeSpentInternally;
if((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (data39 !== null)){
const err69 = {instancePath:instancePath+"/TimeSpentInternally",schemaPath:"#/properties/TimeSpentInternally/type",keyword:"type",params:{type: schema39.properties.TimeSpentInternally.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 2147483647 || isNaN(data39)){
const err70 = {instancePath:instancePath+"/TimeSpentInternally",schemaPath:"#/properties/TimeSpentInternally/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data39 < -2147483648 || isNaN(data39)){
const err71 = {instancePath:instancePath+"/TimeSpentInternally",schemaPath:"#/properties/TimeSpentInternally/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.TimeSpentExternally !== undefined && func0.call(data, "TimeSpentExternally")){
let data40 = data.TimeSpentExternally;
if((!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) && (data40 !== null)){
const err72 = {instancePath:instancePath+"/TimeSpentExternally",schemaPath:"#/properties/TimeSpentExternally/type",keyword:"type",params:{type: schema39.properties.TimeSpentExternally.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 2147483647 || isNaN(data40)){
const err73 = {instancePath:instancePath+"/TimeSpentExternally",schemaPath:"#/properties/TimeSpentExternally/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data40 < -2147483648 || isNaN(data40)){
const err74 = {instancePath:instancePath+"/TimeSpentExternally",schemaPath:"#/properties/TimeSpentExternally/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data.TimeSpentQueue !== undefined && func0.call(data, "TimeSpentQueue")){
let data41 = data.TimeSpentQueue;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (data41 !== null)){
const err75 = {instancePath:instancePath+"/TimeSpentQueue",schemaPath:"#/properties/TimeSpentQueue/type",keyword:"type",params:{type: schema39.properties.TimeSpentQueue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 2147483647 || isNaN(data41)){
const err76 = {instancePath:instancePath+"/TimeSpentQueue",schemaPath:"#/properties/TimeSpentQueue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data41 < -2147483648 || isNaN(data41)){
const err77 = {instancePath:instancePath+"/TimeSpentQueue",schemaPath:"#/properties/TimeSpentQueue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data.RealTimeSpentInternally !== undefined && func0.call(data, "RealTimeSpentInternally")){
let data42 = data.RealTimeSpentInternally;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err78 = {instancePath:instancePath+"/RealTimeSpentInternally",schemaPath:"#/properties/RealTimeSpentInternally/type",keyword:"type",params:{type: schema39.properties.RealTimeSpentInternally.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 2147483647 || isNaN(data42)){
const err79 = {instancePath:instancePath+"/RealTimeSpentInternally",schemaPath:"#/properties/RealTimeSpentInternally/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data42 < -2147483648 || isNaN(data42)){
const err80 = {instancePath:instancePath+"/RealTimeSpentInternally",schemaPath:"#/properties/RealTimeSpentInternally/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data.RealTimeSpentExternally !== undefined && func0.call(data, "RealTimeSpentExternally")){
let data43 = data.RealTimeSpentExternally;
if((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (data43 !== null)){
const err81 = {instancePath:instancePath+"/RealTimeSpentExternally",schemaPath:"#/properties/RealTimeSpentExternally/type",keyword:"type",params:{type: schema39.properties.RealTimeSpentExternally.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 2147483647 || isNaN(data43)){
const err82 = {instancePath:instancePath+"/RealTimeSpentExternally",schemaPath:"#/properties/RealTimeSpentExternally/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data43 < -2147483648 || isNaN(data43)){
const err83 = {instancePath:instancePath+"/RealTimeSpentExternally",schemaPath:"#/properties/RealTimeSpentExternally/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data.RealTimeSpentQueue !== undefined && func0.call(data, "RealTimeSpentQueue")){
let data44 = data.RealTimeSpentQueue;
if((!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))) && (data44 !== null)){
const err84 = {instancePath:instancePath+"/RealTimeSpentQueue",schemaPath:"#/properties/RealTimeSpentQueue/type",keyword:"type",params:{type: schema39.properties.RealTimeSpentQueue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 2147483647 || isNaN(data44)){
const err85 = {instancePath:instancePath+"/RealTimeSpentQueue",schemaPath:"#/properties/RealTimeSpentQueue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data44 < -2147483648 || isNaN(data44)){
const err86 = {instancePath:instancePath+"/RealTimeSpentQueue",schemaPath:"#/properties/RealTimeSpentQueue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data.HasAttachment !== undefined && func0.call(data, "HasAttachment")){
let data45 = data.HasAttachment;
if((typeof data45 !== "boolean") && (data45 !== null)){
const err87 = {instancePath:instancePath+"/HasAttachment",schemaPath:"#/properties/HasAttachment/type",keyword:"type",params:{type: schema39.properties.HasAttachment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.NumReplies !== undefined && func0.call(data, "NumReplies")){
let data46 = data.NumReplies;
if((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (data46 !== null)){
const err88 = {instancePath:instancePath+"/NumReplies",schemaPath:"#/properties/NumReplies/type",keyword:"type",params:{type: schema39.properties.NumReplies.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 2147483647 || isNaN(data46)){
const err89 = {instancePath:instancePath+"/NumReplies",schemaPath:"#/properties/NumReplies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data46 < -2147483648 || isNaN(data46)){
const err90 = {instancePath:instancePath+"/NumReplies",schemaPath:"#/properties/NumReplies/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data.NumMessages !== undefined && func0.call(data, "NumMessages")){
let data47 = data.NumMessages;
if((!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))) && (data47 !== null)){
const err91 = {instancePath:instancePath+"/NumMessages",schemaPath:"#/properties/NumMessages/type",keyword:"type",params:{type: schema39.properties.NumMessages.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 2147483647 || isNaN(data47)){
const err92 = {instancePath:instancePath+"/NumMessages",schemaPath:"#/properties/NumMessages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data47 < -2147483648 || isNaN(data47)){
const err93 = {instancePath:instancePath+"/NumMessages",schemaPath:"#/properties/NumMessages/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data.FromAddress !== undefined && func0.call(data, "FromAddress")){
let data48 = data.FromAddress;
if((typeof data48 !== "string") && (data48 !== null)){
const err94 = {instancePath:instancePath+"/FromAddress",schemaPath:"#/properties/FromAddress/type",keyword:"type",params:{type: schema39.properties.FromAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data48 === "string"){
if(func66(data48) > 4000){
const err95 = {instancePath:instancePath+"/FromAddress",schemaPath:"#/properties/FromAddress/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data.ContactId !== undefined && func0.call(data, "ContactId")){
let data49 = data.ContactId;
if((!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) && (data49 !== null)){
const err96 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/type",keyword:"type",params:{type: schema39.properties.ContactId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 2147483647 || isNaN(data49)){
const err97 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data49 < -2147483648 || isNaN(data49)){
const err98 = {instancePath:instancePath+"/ContactId",schemaPath:"#/properties/ContactId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data.ContactName !== undefined && func0.call(data, "ContactName")){
let data50 = data.ContactName;
if((typeof data50 !== "string") && (data50 !== null)){
const err99 = {instancePath:instancePath+"/ContactName",schemaPath:"#/properties/ContactName/type",keyword:"type",params:{type: schema39.properties.ContactName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data50 === "string"){
if(func66(data50) > 219){
const err100 = {instancePath:instancePath+"/ContactName",schemaPath:"#/properties/ContactName/maxLength",keyword:"maxLength",params:{limit: 219},message:"must NOT have more than 219 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data.OwnedByAssociateId !== undefined && func0.call(data, "OwnedByAssociateId")){
let data51 = data.OwnedByAssociateId;
if((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (data51 !== null)){
const err101 = {instancePath:instancePath+"/OwnedByAssociateId",schemaPath:"#/properties/OwnedByAssociateId/type",keyword:"type",params:{type: schema39.properties.OwnedByAssociateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 2147483647 || isNaN(data51)){
const err102 = {instancePath:instancePath+"/OwnedByAssociateId",schemaPath:"#/properties/OwnedByAssociateId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data51 < -2147483648 || isNaN(data51)){
const err103 = {instancePath:instancePath+"/OwnedByAssociateId",schemaPath:"#/properties/OwnedByAssociateId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data.TableRight !== undefined && func0.call(data, "TableRight")){
let data52 = data.TableRight;
const _errs96 = errors;
let valid1 = false;
const _errs97 = errors;
if(!(validate65(data52, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs97 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.Mask = true;
props0.Reason = true;
}
const _errs98 = errors;
if(data52 !== null){
const err104 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid0 = _errs98 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err105 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldProperties !== undefined && func0.call(data, "FieldProperties")){
if(!(validate67(data.FieldProperties, {instancePath:instancePath+"/FieldProperties",parentData:data,parentDataProperty:"FieldProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":{"TicketId":true,"Title":true,"CreatedAt":true,"LastChanged":true,"ReadByOwner":true,"ReadByCustomer":true,"FirstReadByUser":true,"Activate":true,"ClosedAt":true,"RepliedAt":true,"AlertTimeout":true,"Deadline":true,"CreatedBy":true,"CreatedByName":true,"Author":true,"OwnedBy":true,"OwnedByName":true,"Category":true,"CategoryName":true,"CategoryFullname":true,"Slevel":true,"Priority":true,"PriorityName":true,"BaseStatus":true,"TicketStatus":true,"TicketStatusDisplayValue":true,"Origin":true,"CustId":true,"PersonFirstname":true,"PersonMiddleName":true,"PersonLastname":true,"PersonFullname":true,"AlertLevel":true,"ConnectId":true,"ReadStatus":true,"TimeToReply":true,"RealTimeToReply":true,"TimeToClose":true,"RealTimeToClose":true,"TimeSpentInternally":true,"TimeSpentExternally":true,"TimeSpentQueue":true,"RealTimeSpentInternally":true,"RealTimeSpentExternally":true,"RealTimeSpentQueue":true,"HasAttachment":true,"NumReplies":true,"NumMessages":true,"FromAddress":true,"ContactId":true,"ContactName":true,"OwnedByAssociateId":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"Links.json","type":"object","description":"Absolute URLs of related resources, computed by the server and always present, whatever `$select` says. Each key names a relation: `Self` is the resource itself, `Archive` the collection to which it belongs.","additionalProperties":{"type":"string","format":"uri"}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Links.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(typeof data[key0] === "string")){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ChatSessionEntity.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatSessionId !== undefined && func0.call(data, "ChatSessionId")){
let data0 = data.ChatSessionId;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/ChatSessionId",schemaPath:"#/properties/ChatSessionId/type",keyword:"type",params:{type: schema26.properties.ChatSessionId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/ChatSessionId",schemaPath:"#/properties/ChatSessionId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/ChatSessionId",schemaPath:"#/properties/ChatSessionId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.TopicId !== undefined && func0.call(data, "TopicId")){
let data1 = data.TopicId;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/TopicId",schemaPath:"#/properties/TopicId/type",keyword:"type",params:{type: schema26.properties.TopicId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/TopicId",schemaPath:"#/properties/TopicId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/TopicId",schemaPath:"#/properties/TopicId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.User !== undefined && func0.call(data, "User")){
let data2 = data.User;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate64(data2, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.AssociateId = true;
props0.Name = true;
props0.PersonId = true;
props0.Rank = true;
props0.Tooltip = true;
props0.Type = true;
props0.GroupIdx = true;
props0.FullName = true;
props0.FormalName = true;
props0.Deleted = true;
props0.EjUserId = true;
props0.UserName = true;
props0.TableRight = true;
props0.FieldProperties = true;
}
const _errs8 = errors;
if(data2 !== null){
const err6 = {instancePath:instancePath+"/User",schemaPath:"#/properties/User/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/User",schemaPath:"#/properties/User/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.Person !== undefined && func0.call(data, "Person")){
let data3 = data.Person;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate74(data3, {instancePath:instancePath+"/Person",parentData:data,parentDataProperty:"Person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(_valid1){
var props1 = {};
props1.Position = true;
props1.PersonId = true;
props1.Mrmrs = true;
props1.Firstname = true;
props1.Lastname = true;
props1.MiddleName = true;
props1.Title = true;
props1.Description = true;
props1.Email = true;
props1.FullName = true;
props1.DirectPhone = true;
props1.FormalName = true;
props1.CountryId = true;
props1.ContactId = true;
props1.ContactName = true;
props1.Retired = true;
props1.Rank = true;
props1.ActiveInterests = true;
props1.ContactDepartment = true;
props1.ContactCountryId = true;
props1.ContactOrgNr = true;
props1.FaxPhone = true;
props1.MobilePhone = true;
props1.ContactPhone = true;
props1.AssociateName = true;
props1.AssociateId = true;
props1.UsePersonAddress = true;
props1.ContactFax = true;
props1.Kanafname = true;
props1.Kanalname = true;
props1.Post1 = true;
props1.Post2 = true;
props1.Post3 = true;
props1.EmailName = true;
props1.ContactFullName = true;
props1.ActiveErpLinks = true;
props1.TicketPriorityId = true;
props1.SupportLanguageId = true;
props1.SupportAssociateId = true;
props1.CategoryName = true;
props1.TableRight = true;
props1.FieldProperties = true;
}
const _errs13 = errors;
if(data3 !== null){
const err8 = {instancePath:instancePath+"/Person",schemaPath:"#/properties/Person/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err9 = {instancePath:instancePath+"/Person",schemaPath:"#/properties/Person/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.CustomerAlias !== undefined && func0.call(data, "CustomerAlias")){
let data4 = data.CustomerAlias;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/CustomerAlias",schemaPath:"#/properties/CustomerAlias/type",keyword:"type",params:{type: schema26.properties.CustomerAlias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 64){
const err11 = {instancePath:instancePath+"/CustomerAlias",schemaPath:"#/properties/CustomerAlias/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.CustomerHost !== undefined && func0.call(data, "CustomerHost")){
let data5 = data.CustomerHost;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/CustomerHost",schemaPath:"#/properties/CustomerHost/type",keyword:"type",params:{type: schema26.properties.CustomerHost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(func66(data5) > 255){
const err13 = {instancePath:instancePath+"/CustomerHost",schemaPath:"#/properties/CustomerHost/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.CustomerName !== undefined && func0.call(data, "CustomerName")){
let data6 = data.CustomerName;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/CustomerName",schemaPath:"#/properties/CustomerName/type",keyword:"type",params:{type: schema26.properties.CustomerName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(func66(data6) > 255){
const err15 = {instancePath:instancePath+"/CustomerName",schemaPath:"#/properties/CustomerName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.CustomerEmail !== undefined && func0.call(data, "CustomerEmail")){
let data7 = data.CustomerEmail;
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/CustomerEmail",schemaPath:"#/properties/CustomerEmail/type",keyword:"type",params:{type: schema26.properties.CustomerEmail.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 === "string"){
if(func66(data7) > 255){
const err17 = {instancePath:instancePath+"/CustomerEmail",schemaPath:"#/properties/CustomerEmail/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.CustomerPhone !== undefined && func0.call(data, "CustomerPhone")){
let data8 = data.CustomerPhone;
if((typeof data8 !== "string") && (data8 !== null)){
const err18 = {instancePath:instancePath+"/CustomerPhone",schemaPath:"#/properties/CustomerPhone/type",keyword:"type",params:{type: schema26.properties.CustomerPhone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data8 === "string"){
if(func66(data8) > 32){
const err19 = {instancePath:instancePath+"/CustomerPhone",schemaPath:"#/properties/CustomerPhone/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.CustomerConsented !== undefined && func0.call(data, "CustomerConsented")){
let data9 = data.CustomerConsented;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err20 = {instancePath:instancePath+"/CustomerConsented",schemaPath:"#/properties/CustomerConsented/type",keyword:"type",params:{type: schema26.properties.CustomerConsented.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.CustomerCompanyName !== undefined && func0.call(data, "CustomerCompanyName")){
let data10 = data.CustomerCompanyName;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/CustomerCompanyName",schemaPath:"#/properties/CustomerCompanyName/type",keyword:"type",params:{type: schema26.properties.CustomerCompanyName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data10 === "string"){
if(func66(data10) > 255){
const err22 = {instancePath:instancePath+"/CustomerCompanyName",schemaPath:"#/properties/CustomerCompanyName/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.Status !== undefined && func0.call(data, "Status")){
let data11 = data.Status;
if((typeof data11 !== "string") && (data11 !== null)){
const err23 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: schema26.properties.Status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((((((((((data11 === "Invalid") || (data11 === "PreChatForm")) || (data11 === "Faq")) || (data11 === "OfflineForm")) || (data11 === "InQueue")) || (data11 === "CustomerLast")) || (data11 === "UserLast")) || (data11 === "Finished")) || (data11 === "Deleted")) || (data11 === "Closed")) || (data11 === "RequestPosted")) || (data11 === "ClosedFromQueue")) || (data11 === null))){
const err24 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema26.properties.Status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.FirstMessage !== undefined && func0.call(data, "FirstMessage")){
let data12 = data.FirstMessage;
if((typeof data12 !== "string") && (data12 !== null)){
const err25 = {instancePath:instancePath+"/FirstMessage",schemaPath:"#/properties/FirstMessage/type",keyword:"type",params:{type: schema26.properties.FirstMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data12 === "string"){
if(func66(data12) > 1024){
const err26 = {instancePath:instancePath+"/FirstMessage",schemaPath:"#/properties/FirstMessage/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.LastMessage !== undefined && func0.call(data, "LastMessage")){
let data13 = data.LastMessage;
if((typeof data13 !== "string") && (data13 !== null)){
const err27 = {instancePath:instancePath+"/LastMessage",schemaPath:"#/properties/LastMessage/type",keyword:"type",params:{type: schema26.properties.LastMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data13 === "string"){
if(func66(data13) > 1024){
const err28 = {instancePath:instancePath+"/LastMessage",schemaPath:"#/properties/LastMessage/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.WhenRequested !== undefined && func0.call(data, "WhenRequested")){
if(!(validate57(data.WhenRequested, {instancePath:instancePath+"/WhenRequested",parentData:data,parentDataProperty:"WhenRequested",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.WhenStarted !== undefined && func0.call(data, "WhenStarted")){
if(!(validate57(data.WhenStarted, {instancePath:instancePath+"/WhenStarted",parentData:data,parentDataProperty:"WhenStarted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.WhenEnded !== undefined && func0.call(data, "WhenEnded")){
if(!(validate57(data.WhenEnded, {instancePath:instancePath+"/WhenEnded",parentData:data,parentDataProperty:"WhenEnded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.WhenIdle !== undefined && func0.call(data, "WhenIdle")){
if(!(validate57(data.WhenIdle, {instancePath:instancePath+"/WhenIdle",parentData:data,parentDataProperty:"WhenIdle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.WhenFetched !== undefined && func0.call(data, "WhenFetched")){
if(!(validate57(data.WhenFetched, {instancePath:instancePath+"/WhenFetched",parentData:data,parentDataProperty:"WhenFetched",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.SessionKey !== undefined && func0.call(data, "SessionKey")){
let data19 = data.SessionKey;
if((typeof data19 !== "string") && (data19 !== null)){
const err29 = {instancePath:instancePath+"/SessionKey",schemaPath:"#/properties/SessionKey/type",keyword:"type",params:{type: schema26.properties.SessionKey.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data19 === "string"){
if(func66(data19) > 255){
const err30 = {instancePath:instancePath+"/SessionKey",schemaPath:"#/properties/SessionKey/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.InitialQueuePos !== undefined && func0.call(data, "InitialQueuePos")){
let data20 = data.InitialQueuePos;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err31 = {instancePath:instancePath+"/InitialQueuePos",schemaPath:"#/properties/InitialQueuePos/type",keyword:"type",params:{type: schema26.properties.InitialQueuePos.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 2147483647 || isNaN(data20)){
const err32 = {instancePath:instancePath+"/InitialQueuePos",schemaPath:"#/properties/InitialQueuePos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data20 < -2147483648 || isNaN(data20)){
const err33 = {instancePath:instancePath+"/InitialQueuePos",schemaPath:"#/properties/InitialQueuePos/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.AlertLevel !== undefined && func0.call(data, "AlertLevel")){
let data21 = data.AlertLevel;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err34 = {instancePath:instancePath+"/AlertLevel",schemaPath:"#/properties/AlertLevel/type",keyword:"type",params:{type: schema26.properties.AlertLevel.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2147483647 || isNaN(data21)){
const err35 = {instancePath:instancePath+"/AlertLevel",schemaPath:"#/properties/AlertLevel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21 < -2147483648 || isNaN(data21)){
const err36 = {instancePath:instancePath+"/AlertLevel",schemaPath:"#/properties/AlertLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.Rank !== undefined && func0.call(data, "Rank")){
let data22 = data.Rank;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err37 = {instancePath:instancePath+"/Rank",schemaPath:"#/properties/Rank/type",keyword:"type",params:{type: schema26.properties.Rank.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 2147483647 || isNaN(data22)){
const err38 = {instancePath:instancePath+"/Rank",schemaPath:"#/properties/Rank/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data22 < -2147483648 || isNaN(data22)){
const err39 = {instancePath:instancePath+"/Rank",schemaPath:"#/properties/Rank/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.Flags !== undefined && func0.call(data, "Flags")){
let data23 = data.Flags;
if((typeof data23 !== "string") && (data23 !== null)){
const err40 = {instancePath:instancePath+"/Flags",schemaPath:"#/properties/Flags/type",keyword:"type",params:{type: schema26.properties.Flags.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.Contact !== undefined && func0.call(data, "Contact")){
let data24 = data.Contact;
const _errs51 = errors;
let valid3 = false;
const _errs52 = errors;
if(!(validate83(data24, {instancePath:instancePath+"/Contact",parentData:data,parentDataProperty:"Contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid2 = _errs52 === errors;
valid3 = valid3 || _valid2;
if(_valid2){
var props2 = {};
props2.ContactId = true;
props2.Name = true;
props2.OrgNr = true;
props2.Department = true;
props2.URL = true;
props2.City = true;
props2.DirectPhone = true;
props2.AssociateId = true;
props2.CountryId = true;
props2.EmailAddress = true;
props2.Kananame = true;
props2.EmailAddressName = true;
props2.URLName = true;
props2.AssociateFullName = true;
props2.BusinessName = true;
props2.CategoryName = true;
props2.CountryName = true;
props2.Address = true;
props2.FormattedAddress = true;
props2.FullName = true;
props2.IsOwnerContact = true;
props2.ActiveErpLinks = true;
props2.TableRight = true;
props2.FieldProperties = true;
}
const _errs53 = errors;
if(data24 !== null){
const err41 = {instancePath:instancePath+"/Contact",schemaPath:"#/properties/Contact/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err42 = {instancePath:instancePath+"/Contact",schemaPath:"#/properties/Contact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data.Project !== undefined && func0.call(data, "Project")){
let data25 = data.Project;
const _errs56 = errors;
let valid4 = false;
const _errs57 = errors;
if(!(validate98(data25, {instancePath:instancePath+"/Project",parentData:data,parentDataProperty:"Project",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid3 = _errs57 === errors;
valid4 = valid4 || _valid3;
if(_valid3){
var props3 = {};
props3.ProjectId = true;
props3.Name = true;
props3.Description = true;
props3.URL = true;
props3.Type = true;
props3.AssociateId = true;
props3.AssociateFullName = true;
props3.TypeId = true;
props3.Updated = true;
props3.StatusId = true;
props3.Status = true;
props3.TextId = true;
props3.PublishTo = true;
props3.PublishFrom = true;
props3.IsPublished = true;
props3.URLName = true;
props3.ProjectNumber = true;
props3.ActiveErpLinks = true;
props3.TableRight = true;
props3.FieldProperties = true;
}
const _errs58 = errors;
if(data25 !== null){
const err43 = {instancePath:instancePath+"/Project",schemaPath:"#/properties/Project/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid3 = _errs58 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err44 = {instancePath:instancePath+"/Project",schemaPath:"#/properties/Project/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data.Sale !== undefined && func0.call(data, "Sale")){
let data26 = data.Sale;
const _errs61 = errors;
let valid5 = false;
const _errs62 = errors;
if(!(validate105(data26, {instancePath:instancePath+"/Sale",parentData:data,parentDataProperty:"Sale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid4 = _errs62 === errors;
valid5 = valid5 || _valid4;
if(_valid4){
var props4 = {};
props4.ContactName = true;
props4.SaleDate = true;
props4.SaleId = true;
props4.Probability = true;
props4.Title = true;
props4.Amount = true;
props4.Currency = true;
props4.ProjectName = true;
props4.AssociateFullName = true;
props4.Description = true;
props4.Status = true;
props4.WeightedAmount = true;
props4.ProjectId = true;
props4.EarningPercent = true;
props4.Earning = true;
props4.ContactId = true;
props4.AssociateId = true;
props4.PersonId = true;
props4.SaleTypeId = true;
props4.SaleTypeName = true;
props4.PersonFullName = true;
props4.Completed = true;
props4.ActiveErpLinks = true;
props4.NextDueDate = true;
props4.Number = true;
props4.TableRight = true;
props4.FieldProperties = true;
}
const _errs63 = errors;
if(data26 !== null){
const err45 = {instancePath:instancePath+"/Sale",schemaPath:"#/properties/Sale/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs63 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const err46 = {instancePath:instancePath+"/Sale",schemaPath:"#/properties/Sale/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data.Ticket !== undefined && func0.call(data, "Ticket")){
let data27 = data.Ticket;
const _errs66 = errors;
let valid6 = false;
const _errs67 = errors;
if(!(validate111(data27, {instancePath:instancePath+"/Ticket",parentData:data,parentDataProperty:"Ticket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid5 = _errs67 === errors;
valid6 = valid6 || _valid5;
if(_valid5){
var props5 = {};
props5.TicketId = true;
props5.Title = true;
props5.CreatedAt = true;
props5.LastChanged = true;
props5.ReadByOwner = true;
props5.ReadByCustomer = true;
props5.FirstReadByUser = true;
props5.Activate = true;
props5.ClosedAt = true;
props5.RepliedAt = true;
props5.AlertTimeout = true;
props5.Deadline = true;
props5.CreatedBy = true;
props5.CreatedByName = true;
props5.Author = true;
props5.OwnedBy = true;
props5.OwnedByName = true;
props5.Category = true;
props5.CategoryName = true;
props5.CategoryFullname = true;
props5.Slevel = true;
props5.Priority = true;
props5.PriorityName = true;
props5.BaseStatus = true;
props5.TicketStatus = true;
props5.TicketStatusDisplayValue = true;
props5.Origin = true;
props5.CustId = true;
props5.PersonFirstname = true;
props5.PersonMiddleName = true;
props5.PersonLastname = true;
props5.PersonFullname = true;
props5.AlertLevel = true;
props5.ConnectId = true;
props5.ReadStatus = true;
props5.TimeToReply = true;
props5.RealTimeToReply = true;
props5.TimeToClose = true;
props5.RealTimeToClose = true;
props5.TimeSpentInternally = true;
props5.TimeSpentExternally = true;
props5.TimeSpentQueue = true;
props5.RealTimeSpentInternally = true;
props5.RealTimeSpentExternally = true;
props5.RealTimeSpentQueue = true;
props5.HasAttachment = true;
props5.NumReplies = true;
props5.NumMessages = true;
props5.FromAddress = true;
props5.ContactId = true;
props5.ContactName = true;
props5.OwnedByAssociateId = true;
props5.TableRight = true;
props5.FieldProperties = true;
}
const _errs68 = errors;
if(data27 !== null){
const err47 = {instancePath:instancePath+"/Ticket",schemaPath:"#/properties/Ticket/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid5 = _errs68 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const err48 = {instancePath:instancePath+"/Ticket",schemaPath:"#/properties/Ticket/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data.TransferTo !== undefined && func0.call(data, "TransferTo")){
let data28 = data.TransferTo;
const _errs71 = errors;
let valid7 = false;
const _errs72 = errors;
if(!(validate64(data28, {instancePath:instancePath+"/TransferTo",parentData:data,parentDataProperty:"TransferTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid6 = _errs72 === errors;
valid7 = valid7 || _valid6;
if(_valid6){
var props6 = {};
props6.AssociateId = true;
props6.Name = true;
props6.PersonId = true;
props6.Rank = true;
props6.Tooltip = true;
props6.Type = true;
props6.GroupIdx = true;
props6.FullName = true;
props6.FormalName = true;
props6.Deleted = true;
props6.EjUserId = true;
props6.UserName = true;
props6.TableRight = true;
props6.FieldProperties = true;
}
const _errs73 = errors;
if(data28 !== null){
const err49 = {instancePath:instancePath+"/TransferTo",schemaPath:"#/properties/TransferTo/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const err50 = {instancePath:instancePath+"/TransferTo",schemaPath:"#/properties/TransferTo/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data.ChatbotIsActive !== undefined && func0.call(data, "ChatbotIsActive")){
let data29 = data.ChatbotIsActive;
if((typeof data29 !== "boolean") && (data29 !== null)){
const err51 = {instancePath:instancePath+"/ChatbotIsActive",schemaPath:"#/properties/ChatbotIsActive/type",keyword:"type",params:{type: schema26.properties.ChatbotIsActive.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.TableRight !== undefined && func0.call(data, "TableRight")){
let data30 = data.TableRight;
const _errs78 = errors;
let valid8 = false;
const _errs79 = errors;
if(!(validate65(data30, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid7 = _errs79 === errors;
valid8 = valid8 || _valid7;
if(_valid7){
var props7 = {};
props7.Mask = true;
props7.Reason = true;
}
const _errs80 = errors;
if(data30 !== null){
const err52 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid7 = _errs80 === errors;
valid8 = valid8 || _valid7;
if(!valid8){
const err53 = {instancePath:instancePath+"/TableRight",schemaPath:"#/properties/TableRight/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
if(data.FieldProperties !== undefined && func0.call(data, "FieldProperties")){
if(!(validate67(data.FieldProperties, {instancePath:instancePath+"/FieldProperties",parentData:data,parentDataProperty:"FieldProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data._Links !== undefined && func0.call(data, "_Links")){
if(!(validate128(data._Links, {instancePath:instancePath+"/_Links",parentData:data,parentDataProperty:"_Links",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"ChatSessionId":true,"TopicId":true,"User":true,"Person":true,"CustomerAlias":true,"CustomerHost":true,"CustomerName":true,"CustomerEmail":true,"CustomerPhone":true,"CustomerConsented":true,"CustomerCompanyName":true,"Status":true,"FirstMessage":true,"LastMessage":true,"WhenRequested":true,"WhenStarted":true,"WhenEnded":true,"WhenIdle":true,"WhenFetched":true,"SessionKey":true,"InitialQueuePos":true,"AlertLevel":true,"Rank":true,"Flags":true,"Contact":true,"Project":true,"Sale":true,"Ticket":true,"TransferTo":true,"ChatbotIsActive":true,"TableRight":true,"FieldProperties":true,"_Links":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatSessionEntity_GetAll200Headers = validate130;
const schema41 = {"type":"object","properties":{"Cache-Control":{"type":"string"},"Age":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647},"X-Contract-Violations":{"type":"integer","format":"int32","minimum":1,"maximum":2147483647}},"required":[],"$id":"v1ChatSessionEntity_GetAll200Headers"};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetAll200Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Cache-Control"] !== undefined && func0.call(data, "Cache-Control")){
if(typeof data["Cache-Control"] !== "string"){
const err0 = {instancePath:instancePath+"/Cache-Control",schemaPath:"#/properties/Cache-Control/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Age !== undefined && func0.call(data, "Age")){
let data1 = data.Age;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["X-Contract-Violations"] !== undefined && func0.call(data, "X-Contract-Violations")){
let data2 = data["X-Contract-Violations"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"Cache-Control":true,"Age":true,"X-Contract-Violations":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatSessionEntity_GetAll304Headers = validate131;
const schema42 = {"type":"object","properties":{"Cache-Control":{"type":"string"},"Age":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647},"X-Contract-Violations":{"type":"integer","format":"int32","minimum":1,"maximum":2147483647}},"required":[],"$id":"v1ChatSessionEntity_GetAll304Headers"};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetAll304Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Cache-Control"] !== undefined && func0.call(data, "Cache-Control")){
if(typeof data["Cache-Control"] !== "string"){
const err0 = {instancePath:instancePath+"/Cache-Control",schemaPath:"#/properties/Cache-Control/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Age !== undefined && func0.call(data, "Age")){
let data1 = data.Age;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["X-Contract-Violations"] !== undefined && func0.call(data, "X-Contract-Violations")){
let data2 = data["X-Contract-Violations"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":{"Cache-Control":true,"Age":true,"X-Contract-Violations":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatSessionEntity_GetAll429Headers = validate132;
const schema43 = {"type":"object","properties":{"Retry-After":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647}},"required":[],"$id":"v1ChatSessionEntity_GetAll429Headers"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetAll429Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Retry-After"] !== undefined && func0.call(data, "Retry-After")){
let data0 = data["Retry-After"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":{"Retry-After":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatSessionEntity_GetAll503Headers = validate133;
const schema44 = {"type":"object","properties":{"Retry-After":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647}},"required":[],"$id":"v1ChatSessionEntity_GetAll503Headers"};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetAll503Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Retry-After"] !== undefined && func0.call(data, "Retry-After")){
let data0 = data["Retry-After"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"Retry-After":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatSessionEntity_GetChatSessionEntity200Headers = validate134;
const schema45 = {"type":"object","properties":{"Cache-Control":{"type":"string"},"Age":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647},"X-Contract-Violations":{"type":"integer","format":"int32","minimum":1,"maximum":2147483647}},"required":[],"$id":"v1ChatSessionEntity_GetChatSessionEntity200Headers"};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetChatSessionEntity200Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Cache-Control"] !== undefined && func0.call(data, "Cache-Control")){
if(typeof data["Cache-Control"] !== "string"){
const err0 = {instancePath:instancePath+"/Cache-Control",schemaPath:"#/properties/Cache-Control/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Age !== undefined && func0.call(data, "Age")){
let data1 = data.Age;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["X-Contract-Violations"] !== undefined && func0.call(data, "X-Contract-Violations")){
let data2 = data["X-Contract-Violations"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":{"Cache-Control":true,"Age":true,"X-Contract-Violations":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatSessionEntity_GetChatSessionEntity304Headers = validate135;
const schema46 = {"type":"object","properties":{"Cache-Control":{"type":"string"},"Age":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647},"X-Contract-Violations":{"type":"integer","format":"int32","minimum":1,"maximum":2147483647}},"required":[],"$id":"v1ChatSessionEntity_GetChatSessionEntity304Headers"};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetChatSessionEntity304Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Cache-Control"] !== undefined && func0.call(data, "Cache-Control")){
if(typeof data["Cache-Control"] !== "string"){
const err0 = {instancePath:instancePath+"/Cache-Control",schemaPath:"#/properties/Cache-Control/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Age !== undefined && func0.call(data, "Age")){
let data1 = data.Age;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["X-Contract-Violations"] !== undefined && func0.call(data, "X-Contract-Violations")){
let data2 = data["X-Contract-Violations"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":{"Cache-Control":true,"Age":true,"X-Contract-Violations":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatSessionEntity_GetChatSessionEntity429Headers = validate136;
const schema47 = {"type":"object","properties":{"Retry-After":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647}},"required":[],"$id":"v1ChatSessionEntity_GetChatSessionEntity429Headers"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetChatSessionEntity429Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Retry-After"] !== undefined && func0.call(data, "Retry-After")){
let data0 = data["Retry-After"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"Retry-After":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatSessionEntity_GetChatSessionEntity503Headers = validate137;
const schema48 = {"type":"object","properties":{"Retry-After":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647}},"required":[],"$id":"v1ChatSessionEntity_GetChatSessionEntity503Headers"};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatSessionEntity_GetChatSessionEntity503Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Retry-After"] !== undefined && func0.call(data, "Retry-After")){
let data0 = data["Retry-After"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":{"Retry-After":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatAgent_GetChatSessionEntity200Headers = validate138;
const schema49 = {"type":"object","properties":{"Age":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647},"X-Contract-Violations":{"type":"integer","format":"int32","minimum":1,"maximum":2147483647}},"required":[],"$id":"v1ChatAgent_GetChatSessionEntity200Headers"};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatAgent_GetChatSessionEntity200Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Age !== undefined && func0.call(data, "Age")){
let data0 = data.Age;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Age",schemaPath:"#/properties/Age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data["X-Contract-Violations"] !== undefined && func0.call(data, "X-Contract-Violations")){
let data1 = data["X-Contract-Violations"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/X-Contract-Violations",schemaPath:"#/properties/X-Contract-Violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":{"Age":true,"X-Contract-Violations":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatAgent_GetChatSessionEntity429Headers = validate139;
const schema50 = {"type":"object","properties":{"Retry-After":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647}},"required":[],"$id":"v1ChatAgent_GetChatSessionEntity429Headers"};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatAgent_GetChatSessionEntity429Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Retry-After"] !== undefined && func0.call(data, "Retry-After")){
let data0 = data["Retry-After"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"Retry-After":true},"dynamicProps":false,"dynamicItems":false};

export const v1ChatAgent_GetChatSessionEntity503Headers = validate140;
const schema51 = {"type":"object","properties":{"Retry-After":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647}},"required":[],"$id":"v1ChatAgent_GetChatSessionEntity503Headers"};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="v1ChatAgent_GetChatSessionEntity503Headers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Retry-After"] !== undefined && func0.call(data, "Retry-After")){
let data0 = data["Retry-After"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Retry-After",schemaPath:"#/properties/Retry-After/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":{"Retry-After":true},"dynamicProps":false,"dynamicItems":false};


/** What a schema does not allow in a value; `instancePath` is the JSON pointer of the place. */
export interface ValidationError { readonly instancePath: string; readonly keyword: string; readonly message?: string; readonly params: Readonly<Record<string, unknown>> }

/** Tells whether a value keeps its schema, and leaves the faults in `errors` until the next call. */
export interface Validate { (value: unknown): boolean; readonly errors?: readonly ValidationError[] | null }

export const parameterValidators: Readonly<Record<'v1ChatSessionEntity_GetAll' | 'v1ChatSessionEntity_GetChatSessionEntity' | 'v1ChatAgent_GetChatSessionEntity', Validate>> = {
  v1ChatSessionEntity_GetAll: v1ChatSessionEntity_GetAllParameters,
  v1ChatSessionEntity_GetChatSessionEntity: v1ChatSessionEntity_GetChatSessionEntityParameters,
  v1ChatAgent_GetChatSessionEntity: v1ChatAgent_GetChatSessionEntityParameters,
} as never;

export const bodyValidators: Readonly<Record<'ChatSessionArchive' | 'ErrorBody' | 'ChatSessionEntity', Validate>> = {
  ChatSessionArchive: ChatSessionArchiveBody,
  ErrorBody: ErrorBodyBody,
  ChatSessionEntity: ChatSessionEntityBody,
} as never;

/** Of the headers that a data handler returns, by operationId and status. */
export const headerValidators: Readonly<Record<'v1ChatSessionEntity_GetAll200' | 'v1ChatSessionEntity_GetAll304' | 'v1ChatSessionEntity_GetAll429' | 'v1ChatSessionEntity_GetAll503' | 'v1ChatSessionEntity_GetChatSessionEntity200' | 'v1ChatSessionEntity_GetChatSessionEntity304' | 'v1ChatSessionEntity_GetChatSessionEntity429' | 'v1ChatSessionEntity_GetChatSessionEntity503' | 'v1ChatAgent_GetChatSessionEntity200' | 'v1ChatAgent_GetChatSessionEntity429' | 'v1ChatAgent_GetChatSessionEntity503', Validate>> = {
  v1ChatSessionEntity_GetAll200: v1ChatSessionEntity_GetAll200Headers,
  v1ChatSessionEntity_GetAll304: v1ChatSessionEntity_GetAll304Headers,
  v1ChatSessionEntity_GetAll429: v1ChatSessionEntity_GetAll429Headers,
  v1ChatSessionEntity_GetAll503: v1ChatSessionEntity_GetAll503Headers,
  v1ChatSessionEntity_GetChatSessionEntity200: v1ChatSessionEntity_GetChatSessionEntity200Headers,
  v1ChatSessionEntity_GetChatSessionEntity304: v1ChatSessionEntity_GetChatSessionEntity304Headers,
  v1ChatSessionEntity_GetChatSessionEntity429: v1ChatSessionEntity_GetChatSessionEntity429Headers,
  v1ChatSessionEntity_GetChatSessionEntity503: v1ChatSessionEntity_GetChatSessionEntity503Headers,
  v1ChatAgent_GetChatSessionEntity200: v1ChatAgent_GetChatSessionEntity200Headers,
  v1ChatAgent_GetChatSessionEntity429: v1ChatAgent_GetChatSessionEntity429Headers,
  v1ChatAgent_GetChatSessionEntity503: v1ChatAgent_GetChatSessionEntity503Headers,
} as never;
