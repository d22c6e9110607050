@echo off
rem Starts Dengta on a JDK 25 or newer that it finds by itself: DENGTA_JAVA_HOME, JAVA_HOME, the
rem java on the PATH, then the usual folders.
setlocal EnableExtensions DisableDelayedExpansion
for %%H in ("%~dp0..") do set "DENGTA_HOME=%%~fH"
set "DENGTA_JDK="
call :try "%DENGTA_JAVA_HOME%"
call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for %%R in (
    "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks"
) do for /d %%J in ("%%~R\*") do call :try "%%~J"
if not defined DENGTA_JDK goto :missing

rem A gate wants its first verdict soon; long work wants the compiler for long work.
set "DENGTA_QUICK="
if /i "%~1"=="scan" set "DENGTA_QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"%DENGTA_JDK%\bin\java.exe" %DENGTA_QUICK% --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Ddengta.home=%DENGTA_HOME%" -jar "%DENGTA_HOME%\lib\dengta.jar" %*
exit /b %ERRORLEVEL%

:missing
>&2 echo Dengta needs Java 25 or newer and found none.
>&2 echo Install a JDK 25 (Temurin 25 from adoptium.net, say) or set DENGTA_JAVA_HOME to one.
exit /b 3

:try
if defined DENGTA_JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" call :accept "%~1" "%%~L"
exit /b 0

:accept
for /f "tokens=1 delims=.-+" %%V in ("%~2") do if %%V GEQ 25 set "DENGTA_JDK=%~1"
exit /b 0
