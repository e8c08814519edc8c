import SmallStepsCLI

SmallStepsCommand.run()
