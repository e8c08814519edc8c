import SmallStepsCLI

SmallStepsCommand.main()
