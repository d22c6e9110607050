# NOT YET RUN: written without a Windows machine; expect to correct it at its first run.
#
# Makes target\installer\Dengta-VERSION.msi on Windows x64 from target\installer\dengta-VERSION-windows-x64.zip
# (installer/portable). Needs a full JDK 25 in JAVA_HOME and the WiX Toolset 3.14 on the PATH.
$ErrorActionPreference = 'Stop'
$repository = Resolve-Path "$PSScriptRoot\..\.."
$out = "$repository\target\installer"
$version = ([xml](Get-Content "$repository\pom.xml")).project.version
$work = "$out\msi"

Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
Expand-Archive "$out\dengta-$version-windows-x64.zip" $work
$program = "$work\dengta-$version-windows-x64"

# All of the program's own becomes one folder, which is its home: jars and kiosk-config side by side.
Move-Item "$program\kiosk-config" "$program\lib\kiosk-config"

& "$env:JAVA_HOME\bin\jlink" --strip-debug --no-header-files --no-man-pages --generate-cds-archive `
    --include-locales=en,zh-CN --output "$work\runtime" --add-modules `
    'java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,jdk.charsets,jdk.jfr,jdk.localedata,jdk.unsupported'
if ($LASTEXITCODE) { throw 'jlink' }

# dengta.exe for a command window; two more that open windows.
Set-Content "$work\kiosk.properties" "arguments=kiosk`nwin-console=false`nwin-menu=true"
Set-Content "$work\demo.properties" "arguments=kiosk --demo`nwin-console=false`nwin-menu=true"
& "$env:JAVA_HOME\bin\jpackage" --type msi --dest $out --name dengta --app-version $version `
    --description 'Dengta check-in kiosk' --input "$program\lib" --main-jar dengta.jar `
    --main-class org.dengta.app.Main --runtime-image "$work\runtime" --win-console `
    --add-launcher "dengta-kiosk=$work\kiosk.properties" --add-launcher "dengta-demo=$work\demo.properties" `
    --java-options '--enable-native-access=ALL-UNNAMED' --java-options '-Djava.awt.headless=true' `
    --java-options '-Ddengta.home=$APPDIR' --win-upgrade-uuid '6d0f1c0e-6a55-4f0b-9d38-0b6c1f5a7e41'
if ($LASTEXITCODE) { throw 'jpackage' }
