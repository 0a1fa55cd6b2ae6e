import Core
import Glibc
import Screens
import TUI

exit(Program.run(Array(CommandLine.arguments.dropFirst())))
