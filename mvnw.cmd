@echo off
rem The twin of mvnw: the pinned Maven if unpacked already, else one on the PATH, else the pinned one
rem from the Apache project's own archive, checked by its SHA-512.
setlocal EnableExtensions EnableDelayedExpansion
set "HERE=%~dp0"
for /f "tokens=1,* delims==" %%a in ('findstr /b "mavenVersion sha512" "%HERE%.mvn\wrapper\maven-wrapper.properties"') do set "%%a=%%b"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javac.exe" goto maven
where javac >nul 2>&1 && goto maven
echo mvnw: Panal needs a JDK, 17 or newer. Install one, or set JAVA_HOME to where it is. 1>&2
exit /b 1

:maven
set "UNPACKED=%USERPROFILE%\.m2\wrapper\panal\apache-maven-%mavenVersion%"
if exist "%UNPACKED%\bin\mvn.cmd" goto run
where mvn >nul 2>&1 && (
  call mvn -f "%HERE%pom.xml" %*
  exit /b !ERRORLEVEL!
)
set "WORK=%TEMP%\panal-maven-%RANDOM%"
mkdir "%WORK%"
set "NAME=apache-maven-%mavenVersion%-bin.tar.gz"
curl -fsSL -o "%WORK%\%NAME%" "https://archive.apache.org/dist/maven/maven-3/%mavenVersion%/binaries/%NAME%"
if errorlevel 1 (
  echo mvnw: could not download Maven %mavenVersion%. Install Maven 3.8.6 or newer yourself, then run this again. 1>&2
  exit /b 1
)
set "FOUND="
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%WORK%\%NAME%" SHA512') do if not defined FOUND set "FOUND=%%h"
if /i not "%FOUND: =%"=="%sha512%" (
  echo mvnw: the download of Maven %mavenVersion% is not the pinned one. 1>&2
  exit /b 1
)
tar -xzf "%WORK%\%NAME%" -C "%WORK%"
if not exist "%USERPROFILE%\.m2\wrapper\panal" mkdir "%USERPROFILE%\.m2\wrapper\panal"
move "%WORK%\apache-maven-%mavenVersion%" "%UNPACKED%" >nul
rmdir /s /q "%WORK%"

:run
call "%UNPACKED%\bin\mvn.cmd" -f "%HERE%pom.xml" %*
exit /b %ERRORLEVEL%
