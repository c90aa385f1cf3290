@echo off
rem Opens the editor: double-click this file. Its window stays open while you write.
chcp 65001 >nul
cd /d "%~dp0"
where npm >nul 2>nul
if errorlevel 1 (
  echo Node.js is not installed on this computer. Ask your administrator for it: https://nodejs.org
  pause
  exit /b 1
)
if not exist node_modules call npm ci
call npm run --silent edit
if errorlevel 1 pause
